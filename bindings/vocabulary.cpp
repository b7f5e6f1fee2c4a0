// SPDX-License-Identifier: Apache-2.0
#include <pybind11/operators.h>

#include "bindings.hpp"

namespace {

using namespace maillage;

/// A bound of a period: a date, or None when it is unknown.
Date date_from(const std::string& text) {
    if (const auto date = date_of(text)) return *date;
    throw ArgumentError({"value.date", {text}});
}

/// The particulars of a message as Python likes them: those in one language are texts.
py::list particulars_list(const Message& message) {
    py::list particulars;
    for (const Texts& particular : message.particulars)
        particulars.append(particular == Texts(particular.plain) ? py::cast(particular.plain)
                                                                 : py::cast(particular));
    return particulars;
}

}  // namespace

void bind_vocabulary(py::module_& module) {
    module.attr("languages") = py::make_tuple("fr", "nl", "en");

    // The Python exceptions live in the Python layer, where they carry code, what and cure; this
    // maps the C++ ones to them, once.
    py::register_exception_translator([](std::exception_ptr pointer) {
        const auto raise = [](const char* name, const Error& error) {
            const Message& message = error.message();
            const py::object type = py::module_::import("maillage.errors").attr(name);
            const py::object value =
                type(error.what(), std::string(message.code), particulars_list(message));
            PyErr_SetObject(type.ptr(), value.ptr());
        };
        try {
            if (pointer) std::rethrow_exception(std::move(pointer));
        } catch (const ArgumentError& error) {
            raise("ArgumentError", error);
        } catch (const SnapshotError& error) {
            raise("SnapshotError", error);
        } catch (const FileError& error) {
            raise("FileError", error);
        } catch (const LimitError& error) {
            raise("LimitError", error);
        } catch (const Cancelled& error) {
            raise("Cancelled", error);
        }
    });
    py::class_<Date>(module, "Date",
                     "A civil date as precise as what is known: a year, a month or a day.")
        .def(py::init(&date_from), py::arg("text"))
        .def_property_readonly(
            "year", [](Date d) { return d ? std::optional(d.year()) : std::nullopt; },
            "The year; None for an open bound.")
        .def_property_readonly(
            "month", [](Date d) { return d.month() ? std::optional(d.month()) : std::nullopt; },
            "The month, from 1; None when not known.")
        .def_property_readonly(
            "day", [](Date d) { return d.day() ? std::optional(d.day()) : std::nullopt; },
            "The day, from 1; None when not known.")
        .def_property_readonly("is_open", &Date::is_open,
                               "Whether it is the open bound of a period.")
        .def(py::self == py::self)
        .def(py::self < py::self)
        .def(py::self <= py::self)
        .def(py::self > py::self)
        .def(py::self >= py::self)
        .def("__hash__", [](Date d) { return py::hash(py::str(to_text(d))); })
        .def("__bool__", &Date::known)
        .def("__str__", [](Date d) { return to_text(d); })
        .def("__repr__", [](Date d) { return "Date('" + to_text(d) + "')"; })
        .def(py::pickle([](Date d) { return to_text(d); }, &date_from));

    module.def(
        "spoken",
        [](Date date, const std::string& language) {
            return spoken(date, language_from(language));
        },
        py::arg("date"), py::arg("language"), "A date as it is written in a letter.");

    py::class_<Period>(module, "Period",
                       "When a fact holds; an empty bound is unknown, `..` is open.")
        .def(py::init([](const std::string& since, const std::string& until) {
                 return Period{date_from(since), date_from(until)};
             }),
             py::arg("since"), py::arg("until"))
        .def_readonly("since", &Period::since, "First day; falsy when unknown.")
        .def_readonly("until", &Period::until, "Last day, included; falsy when unknown.")
        .def(py::self == py::self)
        .def("__hash__",
             [](const Period& p) {
                 return py::hash(py::make_tuple(to_text(p.since), to_text(p.until)));
             })
        .def("may_meet", &Period::may_meet, py::arg("other"),
             "Whether this may hold while another may: an unknown bound excludes nothing.")
        .def("__bool__", &Period::known)
        .def("__str__", [](const Period& p) { return to_text(p.since) + "/" + to_text(p.until); })
        .def("__repr__",
             [](const Period& p) {
                 return "Period('" + to_text(p.since) + "', '" + to_text(p.until) + "')";
             })
        .def(py::pickle(
            [](const Period& p) { return py::make_tuple(to_text(p.since), to_text(p.until)); },
            [](const py::tuple& state) {
                return Period{date_from(state[0].cast<std::string>()),
                              date_from(state[1].cast<std::string>())};
            }));

    py::class_<Range>(module, "Range", "A number known only between bounds.")
        .def(py::init([](std::optional<double> min, std::optional<double> max) {
                 return Range{min, max};
             }),
             py::arg("min"), py::arg("max"))
        .def_readonly("min", &Range::min, "Least value, included; None when unknown.")
        .def_readonly("max", &Range::max, "Greatest value, included; None when unknown.")
        .def(py::self == py::self)
        .def("__hash__", [](const Range& r) { return py::hash(py::make_tuple(r.min, r.max)); })
        .def("__bool__", &Range::known)
        .def("__repr__",
             [](const Range& r) { return py::str("Range({!r}, {!r})").format(r.min, r.max); })
        .def(py::pickle([](const Range& r) { return py::make_tuple(r.min, r.max); },
                        [](const py::tuple& state) {
                            return Range{state[0].cast<std::optional<double>>(),
                                         state[1].cast<std::optional<double>>()};
                        }));

    py::class_<Texts>(module, "Texts", "A text that may be written in several languages.")
        .def(py::init([](std::string plain, std::string fr, std::string nl, std::string en) {
                 Texts texts(std::move(fr), std::move(nl), std::move(en));
                 texts.plain = std::move(plain);
                 return texts;
             }),
             py::arg("plain") = "", py::arg("fr") = "", py::arg("nl") = "", py::arg("en") = "")
        .def_readonly("plain", &Texts::plain,
                      "The text whose language nobody stated; may be empty.")
        .def_readonly("fr", &Texts::fr, "In French; may be empty.")
        .def_readonly("nl", &Texts::nl, "In Dutch; may be empty.")
        .def_readonly("en", &Texts::en, "In English; may be empty.")
        .def(
            "in_",
            [](const Texts& t, const std::string& language) {
                return t.in(language_from(language));
            },
            py::arg("language"), "What a reader of that language is shown.")
        .def(py::self == py::self)
        .def("__hash__",
             [](const Texts& t) { return py::hash(py::make_tuple(t.plain, t.fr, t.nl, t.en)); })
        .def("__bool__", &Texts::known)
        .def("__str__", [](const Texts& t) { return t.in(Language::fr); })
        .def("__repr__",
             [](const Texts& t) { return py::str("Texts({!r})").format(t.in(Language::fr)); })
        .def(py::pickle([](const Texts& t) { return py::make_tuple(t.plain, t.fr, t.nl, t.en); },
                        [](const py::tuple& state) {
                            Texts texts(state[1].cast<std::string>(), state[2].cast<std::string>(),
                                        state[3].cast<std::string>());
                            texts.plain = state[0].cast<std::string>();
                            return texts;
                        }));

    py::implicitly_convertible<py::str, Texts>();

    module.def(
        "message",
        [](const std::string& code, const std::vector<Texts>& particulars,
           const std::string& language) {
            for (const MessageRow& row : messages())
                if (row.code == code) {
                    const Message message{row.code, particulars};
                    const Language in = language_from(language);
                    return py::make_tuple(message.what(in), message.cure(in));
                }
            throw ArgumentError({"argument.unknown", {code, "maillage.errors"}});
        },
        py::arg("code"), py::arg("particulars"), py::arg("language"),
        "What a message says, and what cures it, in one of the three languages.");

    module.def("folded", &folded, py::arg("text"),
               "A text as it is compared: without case, accents, or the kind of its dashes.");
    module.def("key_from", &key_from, py::arg("name"), "A key made from a name; may be empty.");

    py::class_<Issue>(module, "Issue",
                      "Something wrong with the data: where, what, and what cures it.")
        .def(py::init([](const std::string& severity, const std::string& message,
                         std::vector<Texts> particulars, std::string file, std::uint32_t row,
                         std::string column) {
                 return Issue{severity == "error"     ? Severity::error
                              : severity == "warning" ? Severity::warning
                                                      : Severity::note,
                              {maillage::vocabulary::detail::message_row(message).code,
                               std::move(particulars)},
                              {std::move(file), {}, row, std::move(column), {}}};
             }),
             py::arg("severity"), py::arg("code"), py::arg("particulars"), py::arg("file"),
             py::arg("row"), py::arg("column"))
        .def_property_readonly(
            "severity", [](const Issue& i) { return std::string(code(i.severity)); },
            "note, warning or error.")
        .def_property_readonly(
            "code", [](const Issue& i) { return std::string(i.message.code); },
            "Stable code of the message.")
        .def_property_readonly(
            "file", [](const Issue& i) { return i.where.file; }, "File; may be empty.")
        .def_property_readonly(
            "table", [](const Issue& i) { return i.where.table; }, "Table; may be empty.")
        .def_property_readonly(
            "row",
            [](const Issue& i) { return i.where.row ? std::optional(i.where.row) : std::nullopt; },
            "Row of the file as a spreadsheet numbers it; None when it is the whole file.")
        .def_property_readonly(
            "column", [](const Issue& i) { return i.where.column; }, "Heading; may be empty.")
        .def_property_readonly(
            "key", [](const Issue& i) { return i.where.key; }, "Key of the row; may be empty.")
        .def(
            "what",
            [](const Issue& i, const std::string& language) {
                return i.message.what(language_from(language));
            },
            py::arg("language"), "What is wrong.")
        .def(
            "cure",
            [](const Issue& i, const std::string& language) {
                return i.message.cure(language_from(language));
            },
            py::arg("language"), "What would cure it.")
        .def(
            "text",
            [](const Issue& i, const std::string& language) {
                return to_text(i, language_from(language));
            },
            py::arg("language"), "All of it in one line.")
        .def(py::self == py::self)
        .def("__repr__", [](const Issue& i) { return "<Issue " + to_text(i, Language::en) + ">"; })
        .def(py::pickle(
            [](const Issue& i) {
                return py::make_tuple(static_cast<int>(i.severity), std::string(i.message.code),
                                      i.message.particulars, i.where.file, i.where.table,
                                      i.where.row, i.where.column, i.where.key);
            },
            [](const py::tuple& state) {
                const std::string code = state[1].cast<std::string>();
                Issue issue;
                issue.severity = static_cast<Severity>(state[0].cast<int>());
                issue.message = {maillage::vocabulary::detail::message_row(code).code,
                                 state[2].cast<std::vector<Texts>>()};
                issue.where = {state[3].cast<std::string>(), state[4].cast<std::string>(),
                               state[5].cast<std::uint32_t>(), state[6].cast<std::string>(),
                               state[7].cast<std::string>()};
                return issue;
            }));
}
