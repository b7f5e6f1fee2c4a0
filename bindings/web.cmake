# The script that makes pictures of networks move: python/maillage/web, bundled with the libraries that
# it uses, which npm fetches as its lock file says. Without npm, pictures are drawings and tables.
option(MAILLAGE_WEB "Bundle the script of pictures, with npm" ON)
find_program(MAILLAGE_NPM npm)
if(NOT MAILLAGE_WEB OR NOT MAILLAGE_NPM)
  message(WARNING "No script of pictures (MAILLAGE_WEB=${MAILLAGE_WEB}, npm: ${MAILLAGE_NPM}): pictures "
                  "of networks will be drawings and tables. For those that move, install npm.")
  return()
endif()

set(web_source ${PROJECT_SOURCE_DIR}/python/maillage/web)
set(web_build ${PROJECT_BINARY_DIR}/web)
file(GLOB web_sources CONFIGURE_DEPENDS ${web_source}/*.ts ${web_source}/*.js ${web_source}/*.json)
add_custom_command(
  OUTPUT ${web_build}/node_modules/.package-lock.json
  COMMAND ${CMAKE_COMMAND} -E copy ${web_source}/package.json ${web_source}/package-lock.json ${web_build}
  COMMAND ${MAILLAGE_NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
  DEPENDS ${web_source}/package.json ${web_source}/package-lock.json
  WORKING_DIRECTORY ${web_build}
  COMMENT "Fetching the libraries of the script of pictures with npm (MAILLAGE_WEB=OFF does without)")
add_custom_command(
  OUTPUT ${web_build}/picture.js
  COMMAND ${CMAKE_COMMAND} -E copy ${web_sources} ${web_build}
  COMMAND ${MAILLAGE_NPM} run --silent build
  DEPENDS ${web_build}/node_modules/.package-lock.json ${web_sources}
  WORKING_DIRECTORY ${web_build}
  COMMENT "Bundling the script of pictures")
file(MAKE_DIRECTORY ${web_build})
add_custom_target(web DEPENDS ${web_build}/picture.js)
add_dependencies(_maillage web)
install(FILES ${web_build}/picture.js DESTINATION web COMPONENT python EXCLUDE_FROM_ALL)
