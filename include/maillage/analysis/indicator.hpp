// SPDX-License-Identifier: Apache-2.0
#pragma once
// An indicator is one question of the field: what it asks, how to read the answer, what it cannot
// tell, and a pure function that answers. Each has one file, src/analysis/indicators/<id>.cpp; the
// build makes the catalogue of them. From that one definition come the C++ and Python calls, the
// options of the command line, the section of the report and the page of the docs.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/analysis/finding.hpp>
#include <maillage/graph/lens.hpp>
#include <maillage/model/model.hpp>
#include <maillage/vocabulary/range.hpp>

namespace maillage::inline analysis {

/// A date `at` that is not given is today in Python and on the command line, which ask the clock; in
/// C++ whoever calls does, and without it all that is known counts, whenever.
struct Parameter {
    enum class Type : std::uint8_t { text, integer, number, date, flag, choice };

    std::string name;
    Type type = Type::text;
    std::string default_value;
    Label doc;
    std::vector<std::string> choices = {};  ///< of a choice
    Range within = {};                      ///< of a number: the bounds it must respect
};

struct About {
    std::string id;
    Label title;
    Label question;
    Label how_to_read;
    Label cannot_tell;
    std::vector<Parameter> parameters = {};
    std::vector<std::string> sources = {};  ///< where the question or the method comes from
};

/// The values of the parameters as texts: every parameter is there, checked against its type.
class Arguments {
public:
    explicit Arguments(std::map<std::string, std::string> values) : values_(std::move(values)) {}

    const std::string& text(const std::string& name) const { return values_.at(name); }
    /// ArgumentError if the text is not such a number, whatever the locale.
    std::int64_t integer(const std::string& name) const;
    double number(const std::string& name) const;
    bool flag(const std::string& name) const { return values_.at(name) == "yes"; }
    Date date(const std::string& name) const { return date_of(values_.at(name)).value_or(Date{}); }
    const std::map<std::string, std::string>& all() const { return values_; }

private:
    std::map<std::string, std::string> values_;
};

struct Indicator {
    About about;
    /// Fills in all of a finding but its id, title and stamp.
    std::function<Finding(const Model&, const Lens&, const Arguments&)> run;
};

/// A list of indicators: a value, to copy and to change.
using Catalogue = std::vector<Indicator>;

/// Every indicator of the library, by id.
Catalogue catalogue();

/// Answers a question. Parameters that are not given have their default.
/// ArgumentError if there is no such indicator or parameter, or a value does not suit.
Finding analyse(const Model& model, std::string_view indicator,
                const std::map<std::string, std::string>& arguments = {}, const Lens& lens = {},
                const Catalogue& catalogue = maillage::catalogue());

}  // namespace maillage::inline analysis
