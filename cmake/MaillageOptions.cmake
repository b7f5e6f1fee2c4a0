# maillage_options(target): the warnings and the sanitizers that every target of the project, and no
# target of a consumer, is built with.
function(maillage_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra $<$<BOOL:${MAILLAGE_WERROR}>:-Werror>)
  # A tenth of the time of GCC goes to collecting garbage: it may have 2 GiB of it instead. Clang, which
  # reads the exported commands, does not know the parameter.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_EXPORT_COMPILE_COMMANDS)
    target_compile_options(${target} PRIVATE --param=ggc-min-heapsize=2097152)
  endif()
  # GCC 12 sees overlaps, and with precompiled headers overflows, that are not there in
  # `"literal" + std::string` (GCC bugs 105651 and 105329).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
  endif()
  if(MAILLAGE_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${MAILLAGE_SANITIZE} -fno-omit-frame-pointer
                                             -fno-sanitize-recover=all)
    # What the address sanitizer finds too is a quarter of what there is to compile.
    if(MAILLAGE_SANITIZE MATCHES "address,undefined")
      target_compile_options(${target} PRIVATE -fno-sanitize=null,alignment,object-size,vptr)
    endif()
    target_link_options(${target} PRIVATE -fsanitize=${MAILLAGE_SANITIZE})
  endif()
endfunction()
