// SPDX-License-Identifier: Apache-2.0
#pragma once
// A folder for one test, removed with all it holds when the test ends.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string>

namespace maillage {

/// The folder of the project, where its data and pages are.
inline const std::filesystem::path root = MAILLAGE_SOURCE_DIR;

inline std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

class Folder {
public:
    Folder() {
        std::string name = testing::TempDir() + "maillage-XXXXXX";
        if (!mkdtemp(name.data())) throw std::runtime_error("cannot make " + name);
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string operator/(const std::string& name) const { return path_ / name; }
    std::string path() const { return path_; }

    /// Writes a file; returns where it is.
    std::string put(const std::string& name, const std::string& content) const {
        std::ofstream(path_ / name, std::ios::binary) << content;
        return path_ / name;
    }

    /// All that is there, hidden files included, as paths within the folder.
    std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path_))
            found.insert(std::filesystem::relative(entry.path(), path_));
        return found;
    }

private:
    std::filesystem::path path_;
};

}  // namespace maillage
