/// How words of many scripts are written and sound.
///
/// Comes in: a word in Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew or Arabic letters, in
/// kana, hangul or ideographs. Goes out: its plain [Letters], and its sounds as a [Spoken] word
/// that can be laid beside another of any of these scripts.
///
/// Law: a letter stands for all sounds that some convention of writing gives it, so that no
/// convention has to be guessed before two words are compared.
@NullMarked
package org.attest.core.compare.script;

import org.jspecify.annotations.NullMarked;
