# tanu_program(NAME USES tanu_x ... LINKS ... SOURCES file ...): one executable in bin/.
function(tanu_program target)
  cmake_parse_arguments(ARG "" "" "USES;LINKS;SOURCES" ${ARGN})
  add_executable(${target} ${ARG_SOURCES})
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ${ARG_USES} ${ARG_LINKS})
  tanu_warnings(${target})
  tanu_sanitizers(${target})
endfunction()
