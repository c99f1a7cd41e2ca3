# tanu_library(NAME path USES tanu_x ... LINKS Qt6::Core ...)
#
# One folder (with the folders below it that hold no CMakeLists.txt of their own) is one static library.
# USES names other rooms of the house, LINKS names libraries from outside; both are public, because the
# headers of a room speak in the terms of the rooms that it stands on. tests/architecture holds the walls.
function(tanu_library target)
  cmake_parse_arguments(ARG "" "" "USES;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.ui)
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${ARG_USES} ${ARG_LINKS})
  if(NOT TANU_PRECOMPILED)
    set(TANU_PRECOMPILED tanu_precompiled_rooms)
  endif()
  tanu_precompiled(${target} ${TANU_PRECOMPILED})
  tanu_unity(${target} ${sources})
  tanu_warnings(${target})
  tanu_sanitizers(${target})
endfunction()
