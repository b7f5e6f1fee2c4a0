// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

#include <maillage/vocabulary/error.hpp>

namespace maillage::files {

namespace fs = std::filesystem;

Batch::~Batch() {
    std::error_code ignored;
    for (const auto& [place, beside] : files_) fs::remove(beside, ignored);
}

void Batch::add(const fs::path& place, std::string_view content, Readers readers) {
    const fs::path beside = place.parent_path() / ("." + place.filename().string() + ".part");
    if (fs::is_directory(place))
        throw FileError({"file.unwritable", {place.string(), std::strerror(EISDIR)}});
    files_.emplace_back(place, beside);
    const ::mode_t mode = readers == Readers::owner ? 0600 : 0666;
    const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    // What an interrupted run left there may be open to others.
    bool good = file >= 0 && (readers == Readers::everyone || ::fchmod(file, mode) == 0);
    while (good && !content.empty()) {
        const auto written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        good = written > 0;
        if (good) content.remove_prefix(static_cast<std::size_t>(written));
    }
    good = good && ::fsync(file) == 0;
    const int why = errno;
    if (file >= 0) ::close(file);
    if (!good) throw FileError({"file.unwritable", {place.string(), std::strerror(why)}});
}

void Batch::commit() {
    for (const auto& [place, beside] : files_) {
        std::error_code error;
        fs::rename(beside, place, error);
        if (error) throw FileError({"file.unwritable", {place.string(), error.message()}});
    }
    files_.clear();
}

void make_folder(const fs::path& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (std::error_code ignored; error || !fs::is_directory(path, ignored))
        throw FileError(
            {"file.unwritable", {path.string(), error ? error.message() : std::strerror(ENOTDIR)}});
}

void write(const fs::path& place, std::string_view content, Readers readers) {
    if (place.has_parent_path()) make_folder(place.parent_path());
    Batch batch;
    batch.add(place, content, readers);
    batch.commit();
}

}  // namespace maillage::files
