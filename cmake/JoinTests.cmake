# Test programs in groups (TANU_UNITY): sixteen files are one program, which goes by the name of each of them (a symbolic
# link) and runs the test that it is called by.
#
# Why: reading the same headers for four hundred programs and linking each is half of a whole build.
#
# Each file is read within a namespace of its own, after the headers of all of them: what it names for itself is its own, as
# if it were compiled alone. A file that reads headers under a condition stays alone.

# Remembers a test; the programs are made when every folder of tests has been read.
function(tanu_join_test name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS" ${ARGN})
  set(source ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
  set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  get_property(sources GLOBAL PROPERTY TANU_JOINED_TESTS)
  if(NOT sources)
    cmake_language(DEFER DIRECTORY ${CMAKE_SOURCE_DIR}/tests CALL tanu_join_tests)
  endif()
  set_property(GLOBAL APPEND PROPERTY TANU_JOINED_TESTS ${source})
  set_property(SOURCE ${source} DIRECTORY ${CMAKE_SOURCE_DIR}/tests PROPERTY TANU_LINKS ${ARG_USES} ${ARG_LINKS})
  add_custom_target(${name} ALL)
endfunction()

# The programs of all remembered tests.
function(tanu_join_tests)
  get_property(sources GLOBAL PROPERTY TANU_JOINED_TESTS)
  set(number 0)
  while(sources)
    math(EXPR number "${number} + 1")
    list(SUBLIST sources 0 16 together)
    list(REMOVE_ITEM sources ${together})
    tanu_joined_program(tests_${number} ${together})
  endwhile()
endfunction()

# What a test file includes by itself, besides what moc makes of it; those of its own folder by their whole path.
function(tanu_includes_of source variable)
  file(STRINGS ${source} lines REGEX "^#include " ENCODING UTF-8)
  list(FILTER lines EXCLUDE REGEX "\\.moc\"$")
  get_filename_component(folder ${source} DIRECTORY)
  set(${variable} "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^#include .(.+).$" "${folder}/\\1" own ${line})
    if(EXISTS ${own})
      set(line "#include \"${own}\"")
    endif()
    string(APPEND ${variable} "${line}\n")
  endforeach()
  set(${variable} "${${variable}}" PARENT_SCOPE)
endfunction()

# One program out of several test files; each file's main() gets a name of its own.
function(tanu_joined_program program)
  set(headers "")
  set(parts "")
  set(rows "")
  set(rooms)
  set(names)
  foreach(source IN LISTS ARGN)
    get_filename_component(name ${source} NAME_WE)
    get_property(own SOURCE ${source} PROPERTY TANU_LINKS)
    list(APPEND rooms ${own})
    tanu_includes_of(${source} own_headers)
    string(APPEND headers "${own_headers}")
    string(APPEND parts "#define main main_of_${name}\nnamespace in_${name} {\n#include \"${source}\"\n}\n#undef main\n")
    string(APPEND rows "    {\"${name}\", in_${name}::main_of_${name}},\n")
    list(APPEND names COMMAND ${CMAKE_COMMAND} -E create_symlink ${program} ${CMAKE_BINARY_DIR}/tests/${name})
    add_dependencies(${name} ${program})
  endforeach()
  set(joined ${CMAKE_CURRENT_BINARY_DIR}/joined/${program}.cpp)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/joinedtests.cpp.in ${joined} @ONLY)
  add_executable(${program} ${joined})
  # A name of a file's own counts as foreign as soon as the file is read by another.
  target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  list(REMOVE_DUPLICATES rooms)
  tanu_test_program(${program} SOURCES ${ARGN} LINKS ${rooms})
  add_custom_command(TARGET ${program} POST_BUILD ${names})
endfunction()
