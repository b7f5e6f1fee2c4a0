// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files, for the modules that keep something in them: read whole, written whole or not at all.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::files {

/// Who may read a file that is written: everyone the system lets, or its owner alone.
enum class Readers : unsigned char { everyone, owner };

/// Several files, written beside their places and put there together: either all are the new ones, or
/// all are as they were. If the machine stops in between, each is one or the other, whole. FileError.
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
    struct File {
        std::filesystem::path place, beside,
            before;  // `before` is what was there; empty if nothing
    };
    static void keep_old(File& file);
    void undo(std::size_t done);

    std::vector<File> files_;
};

/// The bytes of a file; `name` is what errors call it. FileError, LimitError if it is larger than that.
std::string content(const std::filesystem::path& place, const std::string& name,
                    std::size_t max_bytes);

/// Makes a folder and those it lies in, where they are missing. FileError.
void make_folder(const std::filesystem::path& path);

/// Writes one file, making its folder. FileError.
void write(const std::filesystem::path& place, std::string_view content, Readers readers);

}  // namespace maillage::files
