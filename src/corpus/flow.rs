//! The documented flows of several states, each once.

use super::{State, StateCode};

/// A documented flow, with every source that documents it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Origin, transits in order, destination.
    pub path: Vec<StateCode>,
    /// Where it was read, in the order of the files, each with the state whose file says so.
    pub sources: Vec<(StateCode, String)>,
}

/// The flows that the files of these states document. One that several rows or files document is one flow, with the sources of all; in the order
/// in which they are met.
#[must_use]
pub fn flows<'s>(states: impl IntoIterator<Item = &'s State>) -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    let routes = states
        .into_iter()
        .flat_map(|state| state.routes.iter().map(move |route| (state.code, route)));
    for (state, route) in routes {
        let path: Vec<StateCode> = [route.from]
            .into_iter()
            .chain(route.via.iter().copied())
            .chain([route.to])
            .collect();
        match flows.iter_mut().find(|flow| flow.path == path) {
            Some(flow) if flow.sources.iter().any(|(_, text)| *text == route.source) => {}
            Some(flow) => flow.sources.push((state, route.source.clone())),
            None => flows.push(Flow {
                path,
                sources: vec![(state, route.source.clone())],
            }),
        }
    }
    flows
}
