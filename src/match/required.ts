/**
 * What every match of a regular expression must hold: the literal strings one of which stands in any match, and how
 * many digits. Looking for them first spares nearly all runs of patterns that look for rare things.
 */

/** A piece of a pattern: strings one of which it must hold, or nothing known. */
type Strings = readonly string[] | undefined;

export interface Required {
  /**
   * Every match holds at least one of them: a letter in lower case in either case, a capital as it is. Undefined when
   * nothing is certain.
   */
  readonly strings: Strings;
  /** Every match holds at least so many of the digits 0 to 9. */
  readonly digits: number;
}

/** More alternatives than this are searched no sooner than the pattern itself. */
const MOST_STRINGS = 60;
/** What is worth less stands in nearly every passage. */
const LEAST_WORTH = 0.5;

/** A class of more signs than this is no string. */
const MOST_SIGNS = 8;

const known = new WeakMap<RegExp, Required>();

/** What every match of the pattern holds; worked out once a pattern. */
export function requiredOf(pattern: RegExp): Required {
  const earlier = known.get(pattern);
  if (earlier !== undefined) return earlier;
  const made = new Reader(pattern).alternatives();
  known.set(pattern, made);
  return made;
}

/** A piece of a pattern. `character`: it is this one; `isEmpty`: it stands for no character at all. */
interface Piece {
  readonly isEmpty?: boolean;
  readonly character?: string;
  readonly strings?: Strings;
  readonly digits?: number;
}

const ONCE = { least: 1, isVariable: false };
/** Patterns that run over more digits than this gain nothing by counting them. */
const MOST_DIGITS = 99;

/** Reads the source of a pattern that has compiled, so that no error needs telling. */
class Reader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#ignoresCase = ignoreCase;
  }

  /** Up to the end of the group or of the pattern: each alternative must promise something. */
  alternatives(): Required {
    const all = [this.#sequence()];
    while (this.#take('|')) all.push(this.#sequence());
    const digits = Math.min(...all.map((one) => one.digits));
    if (all.some(({ strings }) => strings === undefined)) return { strings: undefined, digits };
    const strings = [...new Set(all.flatMap((one) => one.strings ?? []))];
    const isCommon = strings.length > MOST_STRINGS || worth(strings) < LEAST_WORTH;
    return { strings: isCommon ? undefined : strings, digits };
  }

  #sequence(): Required {
    let best: Strings;
    let literal = '';
    let digits = 0;
    const offer = (strings: Strings): void => {
      if (strings !== undefined && (best === undefined || worth(strings) > worth(best))) best = strings;
    };
    const endLiteral = (): void => {
      if (literal !== '') offer([literal]);
      literal = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const piece = this.#piece();
      if (piece.isEmpty) continue;
      const times = this.#quantifier();
      digits = Math.min(MOST_DIGITS, digits + (piece.digits ?? 0) * times.least);
      if (piece.character !== undefined && times.least > 0) literal += piece.character;
      if (piece.character === undefined || times.isVariable) endLiteral();
      if (piece.character === undefined && times.least > 0) offer(piece.strings);
    }
    endLiteral();
    return { strings: best, digits };
  }

  #piece(): Piece {
    const sign = this.#source[this.#at] ?? '';
    if (sign === '(') return this.#group();
    this.#at++;
    if (sign === '^' || sign === '$') return { isEmpty: true };
    if (sign === '.') return {};
    if (sign === '[') return this.#class();
    return sign === '\\' ? this.#escape() : this.#character(sign);
  }

  #group(): Piece {
    const opening =
      /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#take(')');
    return /[=!]$/.test(opening) ? { isEmpty: true } : inside;
  }

  /** A class of a few signs is one of them: «[«"“]», and «[Сс]» is one letter in two cases. */
  #class(): Piece {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const signs = this.#source.slice(from, this.#at++);
    const digits = /^(?:\d(?:-\d)?|\\d)+$/.test(signs) ? 1 : 0;
    if (/^\^|\\|.-./.test(signs) || signs.length > MOST_SIGNS) return { digits };
    const [character, ...others] = new Set(
      Array.from(signs, (sign) =>
        this.#ignoresCase || signs.includes(sign.toLowerCase()) ? sign.toLowerCase() : sign,
      ),
    );
    if (character === undefined) return {};
    return { ...(others.length === 0 ? { character } : { strings: [character, ...others] }), digits };
  }

  /** A class, a back reference or a code stands for nothing certain; an escaped sign stands for itself. */
  #escape(): Piece {
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const whole = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|\d+|\w)/i.exec(
      rest,
    )?.[0];
    this.#at += whole?.length ?? 1;
    if (whole === 'b' || whole === 'B') return { isEmpty: true };
    if (whole === 'd') return { digits: 1 };
    return whole === undefined ? this.#character(rest[0] ?? '') : {};
  }

  #quantifier(): { least: number; isVariable: boolean } {
    if (!'*+?{'.includes(this.#source[this.#at] ?? '_')) return ONCE;
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (found === null) return ONCE;
    this.#at += found[0].length;
    const least = found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
    return { least, isVariable: true };
  }

  #character(sign: string): Piece {
    return { character: this.#ignoresCase ? sign.toLowerCase() : sign, digits: /\d/.test(sign) ? 1 : 0 };
  }

  #take(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}

/** A Cyrillic letter alone stands everywhere. */
const LONE_LETTER = 0.25;

const CYRILLIC = /[\u0400-\u04ff]/;

/** How rarely a text holds one of the strings: long ones are rare, signs other than those of prose rarer still. */
function worth(strings: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const text of strings) {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += worthOf(text.charCodeAt(i));
    least = Math.min(least, text.length === 1 && CYRILLIC.test(text) ? LONE_LETTER : sum);
  }
  return least - strings.length / MOST_STRINGS;
}

function worthOf(code: number): number {
  const isLetter =
    code > 0xbf || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (isLetter && (code < 0x2000 || code > 0x206f)) return 1;
  return ' .,:()-'.includes(String.fromCharCode(code)) ? 0.3 : 4;
}
