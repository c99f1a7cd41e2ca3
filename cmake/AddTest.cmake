# tanu_test(tst_x USES tanu_x ... LINKS ... SOURCES ...): tst_x.cpp beside the CMakeLists.txt is one test program, with
# further sources where it has some; ALONE keeps it one. With BOTH_DATABASES it runs a second time as tst_x_postgresql, on
# a PostgreSQL of its own (tests/support/database).
#
# With TANU_UNITY several of them are compiled and linked as one program that goes by several names: JoinTests.cmake.
function(tanu_test name)
  cmake_parse_arguments(ARG "ALONE;BOTH_DATABASES" "" "USES;LINKS;SOURCES;ENVIRONMENT" ${ARGN})
  set(programs ${CMAKE_BINARY_DIR}/tests)
  tanu_can_be_joined(${name}.cpp joined)
  if(TANU_UNITY AND joined AND NOT ARG_SOURCES AND NOT ARG_ALONE)
    tanu_join_test(${name} USES ${ARG_USES} LINKS ${ARG_LINKS})
  else()
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    tanu_test_program(${name} SOURCES ${name}.cpp LINKS ${ARG_USES} ${ARG_LINKS})
  endif()
  add_test(NAME ${name} COMMAND ${programs}/${name})
  set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;${ARG_ENVIRONMENT}")
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT "${environment}")
  if(ARG_BOTH_DATABASES)
    add_test(NAME ${name}_postgresql COMMAND ${programs}/${name})
    set_tests_properties(${name}_postgresql PROPERTIES TIMEOUT 600
      ENVIRONMENT "${environment};TANU_TEST_DATABASE=postgresql")
  endif()
endfunction()

# What every program of tests is built with, whether it holds the test of one file or of several.
function(tanu_test_program target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  # A test file is all that moc has to read: no folder of headers is named to it, which would cost each of hundreds of files
  # as long as compiling a small one.
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(name ${source} NAME_WE)
    set(folder ${CMAKE_BINARY_DIR}/tests/moc/${name})
    file(MAKE_DIRECTORY ${folder})
    qt_generate_moc(${source} ${folder}/${name}.moc)
    target_sources(${target} PRIVATE ${folder}/${name}.moc)
    target_include_directories(${target} PRIVATE ${folder})
  endforeach()
  target_link_libraries(${target} PRIVATE ${ARG_LINKS} Qt6::Test Qt6::Widgets Qt6::Network)
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${target} PRIVATE TANU_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                             TANU_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  # What is measured and shipped is optimised; a test's own code only has to be built quickly.
  target_compile_options(${target} PRIVATE -O0)
  tanu_precompiled(${target} tanu_precompiled_tests)
  tanu_warnings(${target})
  tanu_sanitizers(${target})
endfunction()

# Whether the file begins its program by a macro of Qt Test, and reads all its headers whatever the system.
function(tanu_can_be_joined source variable)
  file(STRINGS ${source} main REGEX "^QTEST_([A-Z]+_)?MAIN\\(" LIMIT_COUNT 1)
  file(STRINGS ${source} condition REGEX "^#if" LIMIT_COUNT 1)
  set(joined FALSE)
  if(main AND NOT condition)
    set(joined TRUE)
  endif()
  set(${variable} ${joined} PARENT_SCOPE)
endfunction()
