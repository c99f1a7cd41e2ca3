option(TANU_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

function(tanu_sanitizers target)
  if(TANU_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=all
                           -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=address,undefined)
  endif()
endfunction()
