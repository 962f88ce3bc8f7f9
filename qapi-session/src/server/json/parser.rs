//! The parser: makes a value from tokens, or finds the error in them.
//!
//! It keeps its own stack, so deep input does not use the thread's stack.

use std::collections::BTreeMap;

use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::lexer::{Kind, Token};
use super::number::{float, integer};
use super::order::Order;
use super::string::string;

/// The lists and objects that are open, the innermost last.
#[derive(Clone, Debug, Default)]
pub(super) struct Parser {
    open: Vec<Open>,
}

#[derive(Clone, Debug)]
enum Open {
    List(List, InList),
    Object(Object, InObject),
}

#[derive(Clone, Debug, Default)]
struct List {
    values: Vec<Value>,
    orders: BTreeMap<usize, Order>,
}

#[derive(Clone, Debug, Default)]
struct Object {
    members: Map<String, Value>,
    /// The names in the order in which they were received.
    names: Vec<String>,
    orders: BTreeMap<String, Order>,
}

/// The tokens that may come next in a list.
#[derive(Clone, Debug)]
enum InList {
    FirstOrEnd,
    Value,
    CommaOrEnd,
}

/// The tokens that may come next in an object.
#[derive(Clone, Debug)]
enum InObject {
    FirstOrEnd,
    Key,
    Colon(String),
    Value(String),
    CommaOrEnd,
}

/// A value if it is complete, or an error.
type Outcome = Result<Option<(Value, Order)>, String>;

impl Parser {
    /// Processes a token, and returns the value that it completes, if no list or object is open around it.
    ///
    /// After an error or a value, the parser must not be used again.
    pub(super) fn take(&mut self, token: Token<'_>) -> Outcome {
        match self.open.last_mut() {
            None | Some(Open::List(_, InList::Value) | Open::Object(_, InObject::Key | InObject::Value(_))) => {
                self.begin(token)
            }

            Some(Open::List(_, expected @ InList::CommaOrEnd)) => match token.kind {
                Kind::Comma => {
                    *expected = InList::Value;
                    Ok(None)
                }
                Kind::CloseList => self.close(),
                _ => Err("expected separator in list".into()),
            },
            Some(Open::Object(_, expected @ InObject::CommaOrEnd)) => match token.kind {
                Kind::Comma => {
                    *expected = InObject::Key;
                    Ok(None)
                }
                Kind::CloseObject => self.close(),
                _ => Err("expected separator in dict".into()),
            },

            Some(Open::List(_, InList::FirstOrEnd)) if token.kind == Kind::CloseList => self.close(),
            Some(Open::List(_, expected @ InList::FirstOrEnd)) => {
                *expected = InList::Value;
                self.begin(token)
            }
            Some(Open::Object(_, InObject::FirstOrEnd)) if token.kind == Kind::CloseObject => self.close(),
            Some(Open::Object(_, expected @ InObject::FirstOrEnd)) => {
                *expected = InObject::Key;
                self.begin(token)
            }

            Some(Open::Object(_, expected @ InObject::Colon(_))) => match (token.kind, &mut *expected) {
                (Kind::Colon, InObject::Colon(name)) => {
                    *expected = InObject::Value(std::mem::take(name));
                    Ok(None)
                }
                _ => Err("missing : in object pair".into()),
            },
        }
    }

    /// Processes the first token of a value. A key may be any value until it is complete.
    fn begin(&mut self, token: Token<'_>) -> Outcome {
        match token.kind {
            Kind::OpenObject => self.open.push(Open::Object(Object::default(), InObject::FirstOrEnd)),
            Kind::OpenList => self.open.push(Open::List(List::default(), InList::FirstOrEnd)),
            Kind::String => return self.complete(string(token.text)?.into(), Order::default()),
            Kind::Integer => return self.complete(integer(token.text).into(), Order::default()),
            Kind::Float => return self.complete(float(token.text).into(), Order::default()),
            Kind::Word => return self.complete(word(token.text)?, Order::default()),
            _ => return Err("expecting value".into()),
        }
        Ok(None)
    }

    fn close(&mut self) -> Outcome {
        match self.open.pop() {
            Some(Open::List(list, _)) => self.complete(Value::Array(list.values), Order::of_list(list.orders)),
            Some(Open::Object(object, _)) => {
                self.complete(Value::Object(object.members), Order::of_object(object.names, object.orders))
            }
            None => Ok(None),
        }
    }

    /// Adds a complete value to the list or object around it.
    fn complete(&mut self, value: Value, order: Order) -> Outcome {
        match self.open.last_mut() {
            None => return Ok(Some((value, order))),
            Some(Open::List(list, expected)) => {
                if !order.is_empty() {
                    list.orders.insert(list.values.len(), order);
                }
                list.values.push(value);
                *expected = InList::CommaOrEnd;
            }
            Some(Open::Object(object, expected)) => match std::mem::replace(expected, InObject::CommaOrEnd) {
                InObject::Value(name) => {
                    if !order.is_empty() {
                        object.orders.insert(name.clone(), order);
                    }
                    match object.members.entry(name.clone()) {
                        Entry::Vacant(entry) => _ = entry.insert(value),
                        Entry::Occupied(_) => return Err("duplicate key".into()),
                    }
                    object.names.push(name);
                }
                _ => match value {
                    Value::String(name) => *expected = InObject::Colon(name),
                    _ => return Err("key is not a string in object".into()),
                },
            },
        }
        Ok(None)
    }
}

fn word(text: &[u8]) -> Result<Value, String> {
    match text {
        b"null" => Ok(Value::Null),
        b"true" => Ok(Value::Bool(true)),
        b"false" => Ok(Value::Bool(false)),
        _ => {
            // QEMU's buffer for this text has 1024 bytes, including a terminating zero. The rest is cut off.
            let mut message = String::from("invalid keyword '");
            message.extend(text.iter().take(1023).map(|&byte| char::from(byte)));
            message.push('\'');
            message.truncate(1023);
            Err(message)
        }
    }
}
