// SPDX-License-Identifier: Apache-2.0
#pragma once
// A frame is what somebody asks of réseaux: an article of a law, a circular, the recommendations of a
// study. It is data, dated rules that each name a predicate, and the library reads in the facts what
// those predicates say. A frame for another region is one more file: docs/frames.md has the format.
//
//     for (const Frame& frame : frames()) std::cout << frame.id << '\n';
//     const Finding found = check_frame(model, frame_called("circulaire-2010-2014"),
//                                       {.reseau = "CS-07", .year = 2013});
//
// Texts of law are paraphrased, with their reference. A verdict says what is recorded, never whether
// a réseau works well.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/analysis/finding.hpp>
#include <maillage/model/model.hpp>

namespace maillage::inline analysis {

// clang-format off
/// How far facts can tell whether a rule is met.
MAILLAGE_TERMS(Checking,
    (fully, "entièrement", "volledig", "in full"),
    (partly, "en partie", "deels", "in part"),
    (not_checkable, "non vérifiable", "niet na te gaan", "not checkable"),
    (undocumented, "non documentée", "niet gedocumenteerd", "undocumented"))

/// What the facts say of a rule and a réseau; the last two are said of a rule, whatever the facts.
MAILLAGE_TERMS(Verdict,
    (met, "respectée", "nageleefd", "met"),
    (not_met, "non respectée", "niet nageleefd", "not met"),
    (unknown, "on ne sait pas", "niet geweten", "unknown"),
    (not_applicable, "sans objet", "niet van toepassing", "not applicable"),
    (not_checkable, "non vérifiable", "niet na te gaan", "not checkable"),
    (undocumented, "non documentée", "niet gedocumenteerd", "undocumented"))
// clang-format on

/// What is asked of a réseau: a predicate, or several conditions together. All of none hold.
struct Condition {
    enum class Kind : std::uint8_t { predicate, all, any, opposite };

    Kind kind = Kind::all;
    std::string predicate;                                       ///< one of frame_predicates()
    std::map<std::string, std::vector<std::string>> parameters;  ///< as they are written
    std::vector<Condition> parts;
    bool operator==(const Condition&) const = default;
};

struct FrameRule {
    std::string id;
    Texts text;             ///< what it asks, reworded
    std::string reference;  ///< where it is written
    Period in_force;        ///< a bound that is not told does not end it
    Checking checking = Checking::fully;
    Condition asks;
    Condition applies;  ///< to whom; to all whom the frame concerns, where nothing is said
    Texts cure;         ///< what would make it met
    Texts note;         ///< what the check leaves out, or why there is none
    bool operator==(const FrameRule&) const = default;
};

/// Which réseaux a frame is for, by the words of their columns; any, where a list is empty.
struct Concerned {
    std::vector<std::string> form, scope;
    std::vector<std::string> organiser;  ///< kinds of the actors that convene it
    bool operator==(const Concerned&) const = default;
};

struct Frame {
    std::string id;
    Texts title;
    bool example = false;  ///< shows how a frame is written, and binds nobody
    std::vector<std::string> sources;
    std::optional<Concerned> concerns;  ///< the coordinations of a CPAS, where nothing is said
    std::vector<FrameRule> rules;
    bool operator==(const Frame&) const = default;
};

/// The frames of the library, by id.
const std::vector<Frame>& frames();

/// One of them. ArgumentError, with the ids, if there is none of that name.
const Frame& frame_called(std::string_view id);

/// The frame that a JSON document holds; `name` is what errors call it. ArgumentError that names the
/// place where the document is not as docs/frames.md says, FileError where it is no JSON, LimitError
/// where it is larger than 1 MiB or nested deeper than 16 levels.
Frame frame_from_json(std::string_view text, const std::string& name = "json");

/// The frame of a file; FileError besides.
Frame read_frame(const std::string& path);

/// Of what and when one asks.
struct FrameQuestion {
    std::string reseau = {};       ///< its key or its name; all those concerned, if empty
    std::optional<int> year = {};  ///< that is described
    Date at = {};                  ///< without a year: meetings after it have not been held
};

/// What each rule says of each réseau that the frame concerns: one row a réseau and rule, with its
/// verdict, the rows on which that rests and what would make it met; then the rules that no fact can
/// check. Without a year, the last one in which anybody met, or the nearest in which the frame held.
/// ArgumentError if there is no such réseau, or the year cannot be asked for. O(rules × rows).
Finding check_frame(const Model& model, const Frame& frame, const FrameQuestion& question = {});

/// A predicate that conditions may name, and what it takes.
struct FramePredicate {
    struct Taken {
        std::string name;
        std::string values;  ///< the codes of a list, or what a value looks like
        Label doc;
        bool required = false;
    };
    std::string name;
    Label doc;
    std::vector<Taken> parameters;
};

/// All of them, in the order of docs/frames.md.
std::vector<FramePredicate> frame_predicates();

}  // namespace maillage::inline analysis
