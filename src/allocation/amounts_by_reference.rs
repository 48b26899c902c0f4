//! [`Amounts`] for references and boxes.

use alloc::boxed::Box;

use super::amounts::BuiltInAmounts;
use super::{Amounts, Figure, FigureError};
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

            fn subject(&self) -> &str {
                (**self).subject()
            }

            fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
                (**self).built_in()
            }
        }
    };
}

behind!(&A);
behind!(Box<A>);
