option(TANU_UNITY "Compile several sources of a library as one" OFF)
if(TANU_UNITY)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
endif()

# tanu_unity(target source...): the sources of a library in groups of up to twenty-four, each compiled as one.
#
# Why: two thirds of the time of compiling a file goes into reading the same headers and making the same templates; a
# bare machine with two cores must get through in minutes. Presets that people work with (dev, tidy) leave it off, so
# that every file goes on including what it uses.
function(tanu_unity target)
  if(NOT TANU_UNITY)
    return()
  endif()
  set(sources ${ARGN})
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  tanu_group_sources(rows 24 ${sources})
  while(rows)
    list(POP_FRONT rows group source)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endwhile()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# tanu_group_sources(variable most source...): pairs of a group's name and a source, for sources that can be compiled as
# one; at most `most` in a group.
function(tanu_group_sources variable most)
  execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/unitygroups.py ${CMAKE_SOURCE_DIR} ${most}
                          ${ARGN}
                  OUTPUT_VARIABLE rows COMMAND_ERROR_IS_FATAL ANY OUTPUT_STRIP_TRAILING_WHITESPACE)
  string(REPLACE "\n" ";" rows "${rows}")
  set(${variable} ${rows} PARENT_SCOPE)
endfunction()
