// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <span>

#include <maillage/vocabulary/error.hpp>

namespace maillage::files {

namespace fs = std::filesystem;

namespace {

fs::path hidden(const fs::path& place, const char* ending) {
    return place.parent_path() / ("." + place.filename().string() + ending);
}

}  // namespace

Batch::~Batch() {
    std::error_code ignored;
    for (const File& file : files_) {
        fs::remove(file.beside, ignored);
        if (!file.before.empty()) fs::remove(file.before, ignored);
    }
}

void Batch::add(const fs::path& place, std::string_view content, Readers readers) {
    const fs::path beside = hidden(place, ".part");
    if (fs::is_directory(place))
        throw FileError({"file.unwritable", {place.string(), std::strerror(EISDIR)}});
    files_.push_back({place, beside, {}});
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
    if (files_.size() > 1)  // alone, a file is put in its place or it is not
        for (File& file : files_) keep_old(file);
    for (std::size_t i = 0; i < files_.size(); ++i) {
        std::error_code error;
        fs::rename(files_[i].beside, files_[i].place, error);
        if (!error) continue;
        undo(i);
        throw FileError({"file.unwritable", {files_[i].place.string(), error.message()}});
    }
}

void Batch::keep_old(File& file) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(file.place, error))) return;
    file.before = hidden(file.place, ".before");
    fs::remove(file.before, error);
    fs::create_hard_link(file.place, file.before, error);
    if (error) fs::copy_file(file.place, file.before, error);
    if (error) throw FileError({"file.unwritable", {file.place.string(), error.message()}});
}

void Batch::undo(std::size_t done) {
    std::error_code ignored;
    for (const File& file : std::span(files_).first(done))
        if (file.before.empty()) fs::remove(file.place, ignored);
        else fs::rename(file.before, file.place, ignored);
}

std::string content(const fs::path& place, const std::string& name, std::size_t max_bytes) {
    std::error_code error;
    const auto size = fs::file_size(place, error);
    if (error) throw FileError({"file.unreadable", {name, error.message()}});
    if (size > max_bytes)
        throw LimitError({"limit.size", {name, std::to_string(size), std::to_string(max_bytes)}});
    std::ifstream file(place, std::ios::binary);
    std::string bytes(size, '\0');
    if (!file || !file.read(bytes.data(), static_cast<std::streamsize>(size)))
        throw FileError({"file.unreadable", {name, std::strerror(errno)}});
    return bytes;
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
