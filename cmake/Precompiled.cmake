# tanu_precompiled(target host): the headers of the host, read once for all targets that share it.
#
# Why hosts: a folder with a precompiled header of its own costs seconds each; a bare machine has fifty of them.
# What a header of the list asks of its target (QT_WIDGETS_LIB) must hold for all targets that share the host, so the host
# links the same libraries of Qt: LINKS.
function(tanu_precompiled_host name list)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
  target_link_libraries(${name} PRIVATE Qt6::Core ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${list})
  tanu_warnings(${name})
  tanu_sanitizers(${name})
endfunction()

function(tanu_precompiled target host)
  target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()
