# maillage_warnings(target): the warnings every target of the project is built with.
function(maillage_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra $<$<BOOL:${MAILLAGE_WERROR}>:-Werror>)
  if(MAILLAGE_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${MAILLAGE_SANITIZE} -fno-omit-frame-pointer
                                             -fno-sanitize-recover=all)
    target_link_options(${target} PUBLIC -fsanitize=${MAILLAGE_SANITIZE})
  endif()
endfunction()
