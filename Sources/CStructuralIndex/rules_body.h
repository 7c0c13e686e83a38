// See rules.h. Included by each kernel, so that the compiler makes it for that processor.

CATGIAM_INLINE v8 load8(const catgiam_lanes *lanes) {
  v8 value;
  memcpy(&value, lanes, sizeof value);
  return value;
}

CATGIAM_INLINE void store8(catgiam_lanes *lanes, v8 value) { memcpy(lanes, &value, sizeof value); }

// Each bit moves to the next byte. `before` holds the eight blocks before these, and then these.
CATGIAM_INLINE v8 next(v8 set, catgiam_lanes *before) {
  v8 previous = __builtin_shufflevector(load8(before), set, 7, 8, 9, 10, 11, 12, 13, 14);
  store8(before, set);
  return set << 1 | previous >> 63;
}

// a + b + carry as one number of 512 bits.
CATGIAM_INLINE v8 add(v8 a, v8 b, uint64_t *carry) {
  v8 sum = a + b;
  uint64_t overflow = signs((v8)(sum < a));
  uint64_t full = signs((v8)(sum == ~(v8){0}));
  uint64_t rippled = full + (overflow << 1 | *carry);
  // Keeps the compiler from gathering these few bits of several additions in a vector: slower.
  __asm__("" : "+r"(rippled));
  *carry = rippled >> 8;
  return sum - spread(rippled ^ full);
}

// The first places that are not blank behind a set of bytes.
CATGIAM_INLINE v8 behind(
    v8 set, v8 white, int has_white, catgiam_lanes *before, uint64_t *blanks) {
  v8 places = next(set, before);
  places[0] |= *blanks;
  *blanks = 0;
  if (!has_white) return places;
  v8 sum = add(white, places & white, blanks);
  return (sum | places) & ~white;
}

// Bit i of a lane: the parity of the bits 0 to i of this lane and of all before it.
CATGIAM_INLINE v8 parity(v8 bits, uint64_t *carry) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  uint64_t lanes = signs(bits);
  lanes ^= lanes << 1;
  lanes ^= lanes << 2;
  lanes ^= lanes << 4;
  lanes = lanes << 1 ^ -*carry;
  *carry = lanes >> 8 & 1;
  return bits ^ spread(lanes & 0xFF);
}

// Checks what follows each backslash of a block; gives the escaped bytes.
static __attribute__((noinline, unused)) uint64_t resolve_escapes(
    uint64_t backslash, const uint8_t *block, catgiam_carries *carries, int *is_legal) {
  uint64_t escaped = carries->escaped;
  uint64_t rest = backslash & ~escaped;
  carries->escaped = 0;
  while (rest) {
    uint64_t lowest = rest & -rest;
    if (lowest >> 63) carries->escaped = 1;
    escaped |= lowest << 1;
    rest &= ~(lowest | lowest << 1);
  }
  uint64_t hex = carries->hex_digits;
  carries->hex_digits = 0;
  for (rest = escaped; rest; rest &= rest - 1) {
    int place = __builtin_ctzll(rest);
    switch (block[place]) {
      case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': break;
      case 'u':
        hex |= (uint64_t)0x1E << place;
        if (place > 59) carries->hex_digits |= (uint64_t)0x1E >> (64 - place);
        break;
      default: *is_legal = 0;
    }
  }
  for (; hex; hex &= hex - 1) {
    uint8_t byte = block[__builtin_ctzll(hex)];
    uint8_t letter = byte | 0x20;
    if (!((byte >= '0' && byte <= '9') || (letter >= 'a' && letter <= 'f'))) *is_legal = 0;
  }
  return escaped;
}

// Finds the strings of eight blocks. Gives 0 if an escape is wrong.
CATGIAM_INLINE int read_strings(
    v8 quote, v8 backslash, int i, const uint8_t *block, catgiam_carries *carries,
    catgiam_finds *finds) {
  int is_legal = 1;
  if (any(backslash) || carries->escaped | carries->hex_digits) {
    for (int lane = 0; lane < 8; lane++) {
      if (backslash[lane] | carries->escaped | carries->hex_digits)
        quote[lane] &= ~resolve_escapes(backslash[lane], block + 64 * lane, carries, &is_legal);
    }
  }
  finds->quote[i] = quote;
  finds->string[i] = parity(quote, &carries->in_string);
  return is_legal;
}

CATGIAM_INLINE void read_rules_of(
    const catgiam_group *masks, int i, v8 candidate, int has_white, catgiam_carries *carries,
    catgiam_finds *finds) {
  v8 string = finds->string[i], quote = finds->quote[i];
  v8 outside = ~string;
  v8 opening = quote & string, closing = quote & outside;
  v8 open = masks->open & outside, close = masks->close & outside;
  v8 comma = masks->comma & outside, colon = masks->colon & outside;
  v8 white = masks->white & outside;
  v8 brackets = open | close;
  v8 scalar = ~(string | quote | brackets | comma | colon | white);
  v8 first = scalar & ~next(scalar, &carries->scalar);

  // Neighbours.
  v8 value = behind(scalar | closing | close, white, has_white, &carries->value, &carries->blank_value);
  v8 opened = behind(open, white, has_white, &carries->open, &carries->blank_open);
  v8 keys = behind(
      open | comma, white, has_white, &carries->key_place, &carries->blank_key_place);
  v8 through = add(string, opening & keys, &carries->in_key);
  v8 ended = through & outside;
  v8 named = behind(ended, white, has_white, &carries->key_end, &carries->blank_key_end);
  v8 faults = masks->control & string;
  faults |= value & (first | opening | open);
  faults |= (comma & ~value) | (colon & ~named) | (close & ~(value | opened));

  // Gaps and claims.
  v8 stranger = (keys & (first | open)) | (named & ~colon);
  v8 has_colon = add(~brackets, colon, &carries->colon_in_gap);
  v8 has_stranger = add(~brackets, stranger & ~brackets, &carries->stranger_in_gap) | stranger;
  v8 claims = (open & ~keys) | (close & masks->brace);
  faults |= brackets & ((claims & has_stranger) | (~claims & has_colon));
  store8(&carries->faults, load8(&carries->faults) | faults);

  // A colon that does not touch its key is kept whatever the key.
  v8 touching = next(closing, &carries->closing);
  finds->entries[i] = brackets | (colon & (candidate | ~touching));
  finds->claims[i] = claims;
  finds->scalars[i] = first;

  if (any(masks->backslash))
    carries->escapes_in_keys |= any(masks->backslash & string & (through ^ string));
}

// Reads eight blocks whose strings are known.
CATGIAM_INLINE void read_rules(
    const catgiam_group *masks, int i, v8 candidate, catgiam_carries *carries,
    catgiam_finds *finds) {
  if (any(masks->white & ~finds->string[i]))
    read_rules_of(masks, i, candidate, 1, carries, finds);
  else
    read_rules_of(masks, i, candidate, 0, carries, finds);
}
