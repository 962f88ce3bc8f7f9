//! Measurements of these bindings and of the peer, as lines of a table.

use std::fmt;

/// The target of a measurement.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    /// Our value is at most this, in its unit.
    AtMost(f64),
    /// The ratio of our value to the peer's is at most this.
    RatioAtMost(f64),
    /// Our value is at least the first number, in its unit, and the ratio to the peer's is at least the second.
    AtLeastBoth(f64, f64),
}

/// A measurement.
pub(super) struct Figure {
    pub(super) what: String,
    pub(super) unit: &'static str,
    pub(super) ours: f64,
    pub(super) peer: Option<f64>,
    pub(super) wanted: Option<Wanted>,
}

impl Figure {
    fn ratio(&self) -> Option<f64> {
        self.peer.map(|peer| self.ours / peer)
    }

    fn is_met(&self) -> Option<bool> {
        let ratio = self.ratio();
        Some(match self.wanted? {
            Wanted::AtMost(most) => self.ours <= most,
            Wanted::RatioAtMost(most) => ratio? <= most,
            Wanted::AtLeastBoth(least, times) => self.ours >= least && ratio? >= times,
        })
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(most) => write!(f, "≤ {most}"),
            Self::RatioAtMost(most) => write!(f, "≤ {most:.2} ×"),
            Self::AtLeastBoth(least, times) => write!(f, "≥ {least}, ≥ {times} ×"),
        }
    }
}

/// Returns a table of figures.
pub(super) fn table(figures: &[Figure]) -> String {
    let width = figures.iter().map(|figure| figure.what.chars().count()).max().unwrap_or_default();
    let mut table = format!("{:width$}  {:>12} {:>12} {:>8}  wanted\n", "", "ours", "peer", "ratio");
    for figure in figures {
        let amount = |value: f64| format!("{value:.*} {}", if value < 100.0 { 1 } else { 0 }, figure.unit);
        let peer = figure.peer.map_or_else(String::new, amount);
        let ratio = figure.ratio().map_or_else(String::new, |ratio| format!("{ratio:.2} ×"));
        let wanted = figure.wanted.map_or_else(String::new, |wanted| wanted.to_string());
        let met = match figure.is_met() {
            Some(false) => "  not met",
            _ => "",
        };
        let ours = amount(figure.ours);
        let line = format!("{:width$}  {ours:>12} {peer:>12} {ratio:>8}  {wanted}{met}", figure.what);
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}
