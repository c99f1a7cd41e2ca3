# tanu_test(tst_x USES tanu_x ... LINKS ...): tst_x.cpp beside the CMakeLists.txt is one test program.
function(tanu_test name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS;ENVIRONMENT" ${ARGN})
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
  add_executable(${name} ${name}.cpp ${moc})
  # The one file is all that moc has to read; the general way costs each of hundreds of programs a second.
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
  target_link_libraries(${name} PRIVATE ${ARG_USES} ${ARG_LINKS} Qt6::Test)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE TANU_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                             TANU_BINARY_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  # What is measured and shipped is optimised; a test's own code only has to be built quickly.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)
  tanu_precompiled(${name} tanu_precompiled_tests)
  tanu_warnings(${name})
  tanu_sanitizers(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;${ARG_ENVIRONMENT}")
endfunction()
