//! The arguments of a code, before the code says what types they have.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// A value as it was read.
#[derive(Debug)]
pub(super) enum Untyped {
    Text(String),
    Number(i64),
    List(Vec<Untyped>),
    /// Every entry, so that a name that is given twice is refused.
    Map(Vec<(String, Untyped)>),
}

impl<'de> Deserialize<'de> for Untyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Values;

        impl<'de> Visitor<'de> for Values {
            type Value = Untyped;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a whole number, a list or an object")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Untyped, E> {
                Ok(Untyped::Text(text.into()))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Untyped, E> {
                Ok(Untyped::Number(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Untyped, E> {
                i64::try_from(number).map(Untyped::Number).map_err(E::custom)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Untyped, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Untyped::List(values))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Untyped, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Untyped::Map(entries))
            }
        }

        deserializer.deserialize_any(Values)
    }
}

/// The value as a source of typed ones.
pub(super) struct Source<E>(Untyped, core::marker::PhantomData<E>);

impl<E: Error> IntoDeserializer<'_, E> for Untyped {
    type Deserializer = Source<E>;

    fn into_deserializer(self) -> Source<E> {
        Source(self, core::marker::PhantomData)
    }
}

impl<'de, E: Error> Deserializer<'de> for Source<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Untyped::Text(text) => visitor.visit_string(text),
            Untyped::Number(number) => visitor.visit_i64(number),
            Untyped::List(values) => {
                visitor.visit_seq(SeqDeserializer::<_, E>::new(values.into_iter()))
            }
            Untyped::Map(entries) => {
                visitor.visit_map(MapDeserializer::<_, E>::new(entries.into_iter()))
            }
        }
    }

    /// What is there is there.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Untyped::Text(variant) => visitor.visit_enum(variant.into_deserializer()),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
