#!/usr/bin/python3
"""Reads a Latchkey vault, and the draft beside it, after src/docs/vault-format.md and nothing else.

    read_vault.py VAULT [DRAFT] < PASSWORD

Prints what is in it as JSON. Ends with 1 and one word when it cannot: not-a-vault, damaged, newer, wrong-password.
Needs two packages that Python does not bring: argon2 and cryptography (on Debian python3-argon2, python3-cryptography).
"""

import base64
import hashlib
import json
import struct
import sys
import unicodedata
import uuid

import argon2.low_level
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SITES = {1: "Global", 2: "EEA", 3: "US and Australia", 4: "Turkey", 5: "Practice"}
ENVIRONMENTS = {1: "live", 2: "demo"}
KINDS = {1: "main", 2: "sub-account"}
ONCE = {1, 2, 3, 4, 5, 6, 7, 8, 12}
TIMES = {12: "created", 14: "reviewed", 15: "leaked"}
TEXTS = {2: "name", 6: "apiKey", 7: "secretKey", 8: "passphrase", 9: "notes", 10: "nameOnOkx", 13: "uid"}
CODES = {3: ("site", SITES), 4: ("environment", ENVIRONMENTS), 5: ("kind", KINDS)}


class Refused(Exception):
    pass


def open_vault(file, password):
    """The vault key and the plaintext."""
    if file[:8] != b"LATCHKEY":
        raise Refused("not-a-vault")
    if len(file) > 16_777_216 or len(file) < 42 or hashlib.sha256(file[:-32]).digest() != file[-32:]:
        raise Refused("damaged")
    (version,) = struct.unpack_from(">H", file, 8)
    if version > 1:
        raise Refused("newer")
    if version < 1 or len(file) < 128 + 16 + 32:
        raise Refused("damaged")
    derivation, lanes, memory, passes = struct.unpack_from(">BBII", file, 10)
    within = 1 <= lanes <= 8 and 8 * lanes <= memory <= 262_144 and 1 <= passes <= 200
    if derivation != 1 or not within or memory * passes > 13_107_200:
        raise Refused("damaged")
    wrapping = wrapping_password(password, file[20:36], memory, passes, lanes)
    key = unwrap(wrapping, file[36:116])
    return key, unseal(key, file[116:128], file[128:-32], file[:128])


def wrapping_password(password, salt, memory, passes, lanes):
    raw = argon2.low_level.hash_secret_raw(
        secret=unicodedata.normalize("NFC", password).encode(),
        salt=salt,
        time_cost=passes,
        memory_cost=memory,
        parallelism=lanes,
        hash_len=32,
        type=argon2.low_level.Type.ID,
        version=0x13,
    )
    return base64.b64encode(raw)


def unwrap(wrapping, wrapped):
    salt, iv, ciphertext = wrapped[:16], wrapped[16:32], wrapped[32:]
    key = hashlib.pbkdf2_hmac("sha512", wrapping, salt, 1_000, 32)
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    padded = decryptor.update(ciphertext) + decryptor.finalize()
    if padded[32:] != bytes([16]) * 16:
        raise Refused("wrong-password")
    return padded[:32]


def unseal(key, nonce, ciphertext, bound):
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, bound)
    except InvalidTag:
        raise Refused("wrong-password") from None


def records(block):
    at = 0
    while at < len(block):
        if len(block) - at < 6:
            raise Refused("damaged")
        tag, length = struct.unpack_from(">HI", block, at)
        at += 6
        if length > len(block) - at:
            raise Refused("damaged")
        yield tag, block[at : at + length]
        at += length


def hand_off(block):
    field = dict(records(block))
    made = {"target": field[1].decode(), "at": struct.unpack(">q", field[2])[0], "key": field[5].decode()}
    if 3 in field:
        made["file"] = {"path": field[3].decode(), "sha256": field[4].hex()}
    return made


def replacement(block):
    found = {"settled": []}
    for tag, value in records(block):
        if tag == 2:
            found["successor"] = str(uuid.UUID(bytes=value))
        elif tag == 3:
            found["settled"].append(value.decode())
        elif tag in (1, 4):
            (found["begun" if tag == 1 else "deleted"],) = struct.unpack(">q", value)
    return found


def connection(block):
    found = {"whitelist": []}
    seen = set()
    for tag, value in records(block):
        if tag not in (0, 11, 16) and tag <= 17 and tag in seen:
            raise Refused("damaged")
        seen.add(tag)
        if tag == 1:
            found["id"] = str(uuid.UUID(bytes=value))
        elif tag in CODES:
            name, meanings = CODES[tag]
            found[name] = meanings[value[0]]
        elif tag in TEXTS:
            found[TEXTS[tag]] = value.decode()
        elif tag == 11:
            found["whitelist"].append(value.decode())
        elif tag in TIMES:
            (found[TIMES[tag]],) = struct.unpack(">q", value)
        elif tag == 16:
            found.setdefault("hand-offs", []).append(hand_off(value))
        elif tag == 17:
            found["replacement"] = replacement(value)
        elif tag != 0:
            found.setdefault("unknown", {})[str(tag)] = value.decode(errors="backslashreplace")
    if not ONCE <= seen:
        raise Refused("damaged")
    return found


def contents(plaintext):
    found = {"connections": [], "unknown": {}}
    for tag, value in records(plaintext):
        if tag == 1:
            found["connections"].append(connection(value))
        elif tag != 0:
            found["unknown"][str(tag)] = value.decode(errors="backslashreplace")
    return found


def open_draft(file, key):
    if file[:8] != b"LATCHDFT":
        raise Refused("not-a-draft")
    if struct.unpack_from(">H", file, 8) != (1,):
        raise Refused("newer")
    found = {"texts": {}, "secrets": {}}
    for tag, value in records(unseal(key, file[10:22], file[22:], file[:22])):
        if tag == 1:
            found["step"] = value.decode()
        elif tag in (2, 3):
            field = dict(records(value))
            found["texts" if tag == 2 else "secrets"][field[1].decode()] = field[2].decode()
    return found


def main(vault, draft=None):
    password = sys.stdin.buffer.read().decode()
    try:
        with open(vault, "rb") as file:
            key, plaintext = open_vault(file.read(), password)
        found = contents(plaintext)
        if draft:
            with open(draft, "rb") as file:
                found["draft"] = open_draft(file.read(), key)
    except Refused as why:
        print(why)
        return 1
    except (KeyError, IndexError, ValueError, struct.error):  # a record of a known tag that makes no sense
        print("damaged")
        return 1
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
