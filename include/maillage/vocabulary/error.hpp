// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is thrown, and only this: a caller's mistake, a missing file, a limit, a cancellation.
// Every error carries a Message, so that it can be shown in the three languages; `what()` is the
// English one. Catch `maillage::Error` for all of them.

#include <stdexcept>

#include <maillage/vocabulary/message.hpp>

namespace maillage::inline vocabulary {

class Error : public std::runtime_error {
public:
    explicit Error(Message message)
        : std::runtime_error(message.what(Language::en) + " (" + message.cure(Language::en) + ")"),
          message_(std::move(message)) {}

    const Message& message() const { return message_; }

private:
    Message message_;
};

/// The caller asked for what does not exist or does not fit.
struct ArgumentError : Error {
    using Error::Error;
};

/// A file is missing, unreadable, unwritable or not what it claims to be.
struct FileError : Error {
    using Error::Error;
};

/// The input is larger or deeper than the caller allowed.
struct LimitError : Error {
    using Error::Error;
};

/// The caller asked to stop.
struct Cancelled : Error {
    using Error::Error;
};

}  // namespace maillage::inline vocabulary
