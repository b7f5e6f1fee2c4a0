// SPDX-License-Identifier: Apache-2.0
#pragma once
// A text that may be written in several languages: the name of a réseau, of a commune.
// A text whose language nobody stated stays `plain`: guessing would be inventing.

#include <string>
#include <utility>

#include <maillage/vocabulary/language.hpp>

namespace maillage::inline vocabulary {

struct Texts {
    std::string plain;  ///< language not stated
    std::string fr, nl, en;

    Texts() = default;
    Texts(std::string text) : plain(std::move(text)) {}
    Texts(const char* text) : plain(text) {}
    Texts(std::string french, std::string dutch, std::string english)
        : fr(std::move(french)), nl(std::move(dutch)), en(std::move(english)) {}
    Texts(const Label& label) : fr(label.fr), nl(label.nl), en(label.en) {}

    bool known() const { return !(plain.empty() && fr.empty() && nl.empty() && en.empty()); }

    std::string& written_in(Language language) {
        return language == Language::fr ? fr : language == Language::nl ? nl : en;
    }
    const std::string& written_in(Language language) const {
        return language == Language::fr ? fr : language == Language::nl ? nl : en;
    }

    /// What a reader of `language` is shown: that language, else the text whose language is not
    /// stated, else the first of FR, NL, EN that exists; empty when nothing is known.
    const std::string& in(Language language) const {
        if (!written_in(language).empty()) return written_in(language);
        if (!plain.empty()) return plain;
        return !fr.empty() ? fr : !nl.empty() ? nl : en;
    }

    bool operator==(const Texts&) const = default;
};

}  // namespace maillage::inline vocabulary
