// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files, for the modules that keep something in them: read whole, written whole or not at all.

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage::files {

/// Who may read a file that is written: everyone the system lets, or its owner alone.
enum class Readers : unsigned char { everyone, owner };

/// Several files, written beside their places and put there together: until `commit`, nothing has
/// changed, and afterwards each file is either the old one or the new one, whole. FileError.
class Batch {
public:
    Batch() = default;
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    ~Batch();

    void add(const std::filesystem::path& place, std::string_view content,
             Readers readers = Readers::everyone);
    void commit();

private:
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> files_;
};

/// Makes a folder and those it lies in, where they are missing. FileError.
void make_folder(const std::filesystem::path& path);

/// Writes one file, making its folder. FileError.
void write(const std::filesystem::path& place, std::string_view content, Readers readers);

}  // namespace maillage::files
