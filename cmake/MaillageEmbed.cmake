# maillage_embed(target name folder): makes the JSON texts of a folder part of a library, in the order
# of their names, as `std::vector<std::string_view> maillage::<name>()`, which src/embedded.hpp
# declares. Nothing is read at run time.
function(maillage_embed target name folder)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
  set(texts "")
  foreach(file IN LISTS files)
    file(READ ${file} text)
    string(APPEND texts "        R\"json(${text})json\",\n")
  endforeach()
  set(source ${PROJECT_BINARY_DIR}/generated/${name}.cpp)
  configure_file(${CMAKE_CURRENT_SOURCE_DIR}/embedded.cpp.in ${source} @ONLY)
  target_sources(${target} PRIVATE ${source})
endfunction()
