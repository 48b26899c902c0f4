//! The place of a value that is being read.

use alloc::string::String;
use core::fmt::Write as _;

use super::Pointer;
use super::pointer::push_key;
use crate::parse::cut;

/// The keys that lead to a value, each borrowed from where it is known. Only the place of a problem or of an amount
/// becomes a [`Pointer`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'a> {
    Root,
    Child(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// Returns the place of the field `key` below this place. A long key is cut, since each problem below repeats it.
    pub(crate) fn child<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path::Child(self, key)
    }

    /// Returns the place of an element of the list at this place, counted from zero.
    pub(crate) fn element(&self, place: usize) -> Path<'_> {
        Path::Element(self, place)
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Root => {}
            Self::Child(parent, key) => {
                parent.write(text);
                push_key(text, &cut(key));
            }
            Self::Element(parent, place) => {
                parent.write(text);
                // Writing to a `String` never fails.
                let _ = write!(text, "/{place}");
            }
        }
    }
}

impl From<&Path<'_>> for Pointer {
    fn from(path: &Path<'_>) -> Self {
        let mut text = String::with_capacity(64);
        path.write(&mut text);
        Self::shared(text)
    }
}

impl From<Path<'_>> for Pointer {
    fn from(path: Path<'_>) -> Self {
        Self::from(&path)
    }
}
