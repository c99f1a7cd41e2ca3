# tanu_library(NAME USES tanu_x ... LINKS Qt6::Core ... SOURCES file ...)
#
# One folder (with the folders below it that hold no CMakeLists.txt of their own) is one static library; SOURCES names the
# files where it is not the whole folder. USES names other rooms of the house, LINKS names libraries from outside; both are
# public, because the headers of a room speak in the terms of the rooms that it stands on. tests/architecture holds the
# walls.
function(tanu_library target)
  cmake_parse_arguments(ARG "" "" "USES;LINKS;SOURCES" ${ARGN})
  set(sources ${ARG_SOURCES})
  list(TRANSFORM sources PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
  if(NOT sources)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  endif()
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${ARG_USES} ${ARG_LINKS})
  if(NOT TANU_PRECOMPILED)
    set(TANU_PRECOMPILED tanu_precompiled_rooms)
  endif()
  tanu_precompiled(${target} ${TANU_PRECOMPILED})
  tanu_unity(${target} ${sources})
  tanu_moc(${target} ${sources})
  tanu_warnings(${target})
  tanu_sanitizers(${target})
endfunction()

# What moc makes of the sources that have something for it. Headers' parts are compiled as one file, a source reads its own.
#
# Not CMake's AUTOMOC: a step of a second for each of fifty libraries, and a list of all folders of headers for each file,
# which moc reads without need.
function(tanu_moc target)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc/${target})
  set(all "")
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} found REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
    if(NOT found)
      continue()
    endif()
    get_filename_component(name ${source} NAME_WE)
    if(source MATCHES "\\.cpp$")
      set(made ${folder}/${name}.moc)
    else()
      file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR} ${source})
      string(MAKE_C_IDENTIFIER ${path} name)
      set(made ${folder}/moc_${name}.cpp)
      string(APPEND all "#include \"${made}\"\n")
      set_source_files_properties(${made} PROPERTIES HEADER_FILE_ONLY ON)
    endif()
    qt_generate_moc(${source} ${made})
    target_sources(${target} PRIVATE ${made})
    target_include_directories(${target} PRIVATE ${folder})
  endforeach()
  if(all)
    file(CONFIGURE OUTPUT ${folder}/mocs.cpp CONTENT "${all}")
    target_sources(${target} PRIVATE ${folder}/mocs.cpp)
    set_source_files_properties(${folder}/mocs.cpp PROPERTIES UNITY_GROUP group0) # with the first sources: tanu_unity
  endif()
endfunction()
