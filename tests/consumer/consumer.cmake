# The two programs of each consumer project, however it came by maillage.
add_executable(main ../main.cpp)
target_link_libraries(main PRIVATE maillage::maillage)

add_executable(facts ../facts.cpp)
target_link_libraries(facts PRIVATE maillage::headers)
