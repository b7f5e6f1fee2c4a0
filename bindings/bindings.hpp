// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every binding file needs: pybind11, and the few conversions they share. Bindings are thin:
// no default, no logic; those are in the Python layer.

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <maillage/maillage.hpp>

namespace py = pybind11;

void bind_vocabulary(py::module_& module);
void bind_model(py::module_& module);
void bind_papers(py::module_& module);
void bind_io(py::module_& module);
void bind_store(py::module_& module);
void bind_graph(py::module_& module);
void bind_export(py::module_& module);
void bind_picture(py::module_& module);
void bind_measure(py::module_& module);
void bind_analysis(py::module_& module);
void bind_funding(py::module_& module);
void bind_frame(py::module_& module);

/// The language of a code; ArgumentError if it is not one of ours.
inline maillage::Language language_from(std::string_view code) {
    if (const auto language = maillage::language_of(code)) return *language;
    throw maillage::ArgumentError({"argument.unknown", {std::string(code), "fr, nl, en"}});
}

/// The term with that code; ArgumentError if there is none.
template <class Enum>
Enum term_from(std::string_view code) {
    const maillage::Vocabulary& vocabulary = maillage::vocabulary_of<Enum>();
    if (const auto row = maillage::term_with_code(vocabulary, code)) return static_cast<Enum>(*row);
    throw maillage::ArgumentError(
        {"argument.unknown",
         {std::string(code), maillage::listed(vocabulary.rows, &maillage::TermRow::code)}});
}

/// An array that owns its values: nothing is copied.
template <class T>
py::array_t<T> array_of(std::vector<T> vector) {
    auto* values = new std::vector<T>(std::move(vector));
    const py::capsule owner(values, [](void* p) { delete static_cast<std::vector<T>*>(p); });
    return py::array_t<T>(static_cast<py::ssize_t>(values->size()), values->data(), owner);
}

/// Text as Python takes it; None when unknown.
inline py::object text_or_none(const std::string& text) {
    return text.empty() ? py::object(py::none()) : py::object(py::str(text));
}

inline py::dict label_dict(const maillage::Label& label) {
    py::dict texts;
    for (const maillage::Language language : maillage::languages)
        texts[py::str(std::string(maillage::code(language)))] = std::string(label.in(language));
    return texts;
}
