//! Whoever has amounts has them behind a reference or in a box, too.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{Amounts, Figure, FigureError};
use crate::document::Pointer;
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};

macro_rules! behind {
    ($pointer:ty) => {
        impl<A: Amounts + ?Sized> Amounts for $pointer {
            fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
                (**self).figure(slice)
            }

            fn declared_base(&self) -> Result<Figure, FigureError> {
                (**self).declared_base()
            }

            fn base(&self, base: Base) -> Result<Figure, FigureError> {
                (**self).base(base)
            }

            fn uncommitted(&self) -> Option<Figure> {
                (**self).uncommitted()
            }

            fn subject(&self) -> &str {
                (**self).subject()
            }

            fn assumptions(&self) -> &[Assumption] {
                (**self).assumptions()
            }

            fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
                (**self).checks()
            }
        }
    };
}

behind!(&A);
behind!(Box<A>);
