# Headers, library and CMake package, for `find_package(maillage 0.1)`: from an install prefix, and
# from the Python wheel, which is an install prefix inside the Python package.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/maillage)

install(TARGETS maillage_headers maillage EXPORT maillageTargets FILE_SET HEADERS)
install(EXPORT maillageTargets NAMESPACE maillage:: DESTINATION ${package_dir})

configure_package_config_file(cmake/maillageConfig.cmake.in maillageConfig.cmake
                              INSTALL_DESTINATION ${package_dir})
# Before 1.0, a minor version may break what the one before it promised.
write_basic_package_version_file(maillageConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/maillageConfig.cmake
              ${PROJECT_BINARY_DIR}/maillageConfigVersion.cmake
        DESTINATION ${package_dir})
