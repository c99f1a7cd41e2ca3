# tanu_precompiled(target host): the headers of the host, read once for all targets that share it.
#
# Why hosts: a folder with a precompiled header of its own costs seconds each; a bare machine has fifty of them.
# The lists hold headers of Qt Core only: whatever asks for the macros of a target (QT_WIDGETS_LIB) may not be in there.
function(tanu_precompiled_host name list)
  add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE Qt6::Core)
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${list})
  tanu_warnings(${name})
  tanu_sanitizers(${name})
endfunction()

function(tanu_precompiled target host)
  target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()
