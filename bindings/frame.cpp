// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

using namespace maillage;

namespace {

std::string checking_code(const FrameRule& rule) { return std::string(code(rule.checking)); }

}  // namespace

void bind_frame(py::module_& module) {
    py::class_<FrameRule>(module, "FrameRule", "One thing that a frame asks.")
        .def_readonly("id", &FrameRule::id, "Its name in the frame.")
        .def_readonly("text", &FrameRule::text, "What it asks, reworded.")
        .def_readonly("reference", &FrameRule::reference, "Where it is written.")
        .def_readonly("in_force", &FrameRule::in_force, "When.")
        .def_property_readonly("checking", &checking_code,
                               "fully, partly, not_checkable or undocumented.")
        .def_readonly("cure", &FrameRule::cure, "What would make it met.")
        .def_readonly("note", &FrameRule::note, "What the check leaves out, or why there is none.")
        .def("__repr__", [](const FrameRule& rule) { return "<FrameRule " + rule.id + ">"; });

    py::class_<Frame>(module, "Frame", "What somebody asks of réseaux, as dated rules.")
        .def_readonly("id", &Frame::id, "Its name.")
        .def_readonly("title", &Frame::title, "What it is, in languages.")
        .def_readonly("example", &Frame::example, "Whether it only shows how a frame is written.")
        .def_readonly("sources", &Frame::sources, "Where it comes from.")
        .def_readonly("rules", &Frame::rules, "What it asks.")
        .def(
            "__eq__", [](const Frame& one, const Frame& other) { return one == other; },
            py::is_operator())
        .def("__repr__", [](const Frame& frame) {
            return "<Frame " + frame.id + ": " + std::to_string(frame.rules.size()) +
                   (frame.rules.size() == 1 ? " rule" : " rules") +
                   (frame.example ? ", an example>" : ">");
        });

    module.def(
        "frames", [] { return maillage::frames(); }, "The frames of the library, by id.");
    module.def(
        "frame_called", [](const std::string& id) { return frame_called(id); }, py::arg("id"),
        "The frame of the library of that id.");
    module.def("read_frame", &maillage::read_frame, py::arg("path"),
               py::call_guard<py::gil_scoped_release>(), "The frame of a JSON file.");
    module.def(
        "frame_from_json",
        [](const std::string& text, const std::string& name) {
            return frame_from_json(text, name);
        },
        py::arg("text"), py::arg("name"), py::call_guard<py::gil_scoped_release>(),
        "The frame of a JSON document.");
    module.def(
        "check_frame",
        [](const Model& model, const Frame& frame, const std::string& reseau,
           std::optional<int> year, Date at) {
            return check_frame(model, frame, {reseau, year, at});
        },
        py::arg("model"), py::arg("frame"), py::arg("reseau"), py::arg("year"), py::arg("at"),
        py::call_guard<py::gil_scoped_release>(), "What each rule says of each réseau.");
}
