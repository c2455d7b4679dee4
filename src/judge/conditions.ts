/** Whether a condition of a rule holds for a document, how surely, and on which words. */
import { absent, isTitle, quotes } from '../extract/answers.ts';
import { type Sign, signsOf, spansOf } from '../extract/cues.ts';
import { isBareLeadIn } from '../extract/lead-ins.ts';
import { stanceOf } from '../extract/stance.ts';
import type { Answer } from '../model/clause.ts';
import type { Condition } from '../model/law.ts';
import { CONFIDENCES } from '../model/rank.ts';
import { CHECKS } from './checks.ts';
import { profileOf } from './profile.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** Judges a condition. Evidence is that of the parts that hold; confidence the weakest that the result needs. */
export function evaluate(condition: Condition, subject: Subject): Verdict {
  if ('all' in condition) {
    const verdicts = condition.all.map((c) => evaluate(c, subject));
    return combine(
      verdicts,
      verdicts.every((v) => v.holds),
      'weakest',
    );
  }
  if ('any' in condition) {
    const verdicts = condition.any.map((c) => evaluate(c, subject));
    const holding = verdicts.filter((v) => v.holds);
    return holding.length > 0 ? combine(holding, true, 'strongest') : combine(verdicts, false, 'weakest');
  }
  if ('not' in condition) {
    const verdict = evaluate(condition.not, subject);
    return { holds: !verdict.holds, confidence: verdict.confidence, evidence: [] };
  }
  if ('clause' in condition) {
    const answer = subject.answer('clauses', condition.clause);
    const holds =
      condition.is.includes(answer.status) &&
      (condition.stance === undefined || hasStance(answer, condition.stance, subject));
    return { holds, confidence: answer.confidence, evidence: holds ? answer.evidence : [] };
  }
  if ('risk' in condition) return found(partOf(subject.answer('risks', condition.risk), condition.part));
  if ('drafting' in condition) return found(subject.answer('drafting', condition.drafting));
  if ('fact' in condition) return factHolds(condition, subject);
  if ('says' in condition) {
    const signs = signsOf(condition.cues, subject.analysis, subject.context);
    const confidence = signs
      .map((s) => s.confidence)
      .sort((a, b) => CONFIDENCES.indexOf(b) - CONFIDENCES.indexOf(a))[0];
    const spans = plainestFirst(signs, subject).flatMap((s) => spansOf(s.mention, subject.analysis));
    return {
      holds: signs.length > 0,
      confidence: confidence ?? 'high',
      evidence: quotes(subject.document, spans),
    };
  }
  if ('profile' in condition) {
    const values = profileOf(subject, condition.profile);
    const isGiven = condition.profile === 'does' || subject.profile[condition.profile] !== undefined;
    return {
      holds: values.some((value) => condition.is.includes(value)),
      confidence: isGiven ? 'high' : values.length === 0 ? 'low' : 'medium',
      evidence: [],
    };
  }
  const check = CHECKS[condition.check];
  if (check === undefined) throw new Error(`there is no check «${condition.check}»`);
  return check(subject, condition.with ?? {});
}

/** Sentences before introductions of a list and these before titles: what announces says less. */
function plainestFirst(signs: readonly Sign[], { analysis }: Subject): Sign[] {
  const rank = (sign: Sign): number =>
    isTitle(sign) ? 2 : isBareLeadIn(sign.mention.sentence, analysis) ? 1 : 0;
  return [...signs].sort((a, b) => rank(a) - rank(b));
}

/** The answer narrowed to one of its parts: quotes tied to another part go. */
function partOf(answer: Answer, part: string | undefined): Answer {
  if (part === undefined) return answer;
  if (answer.parts?.includes(part) !== true) return absent(answer.id);
  const evidence = answer.evidence.filter((e) => e.pairs?.every(({ about }) => about !== part) !== true);
  return { ...answer, evidence };
}

function found(answer: Answer): Verdict {
  return { holds: answer.status === 'yes', confidence: answer.confidence, evidence: answer.evidence };
}

function factHolds(condition: Extract<Condition, { readonly fact: string }>, subject: Subject): Verdict {
  const values = subject
    .fact(condition.fact)
    .values.filter((v) => v.value !== 'none' && v.value !== 'unknown');
  const wanted = values.filter((v) => condition.has?.includes(v.value) ?? false);
  const missing = condition.lacks === undefined || !values.some((v) => condition.lacks?.includes(v.value));
  const holds =
    missing &&
    (condition.has === undefined || wanted.length > 0) &&
    (condition.empty === undefined || condition.empty === (values.length === 0));
  return { holds, confidence: 'high', evidence: holds ? wanted.flatMap((v) => v.evidence).slice(0, 6) : [] };
}

function hasStance(answer: Answer, stance: string, subject: Subject): boolean {
  return answer.evidence.some((e) => {
    const sentence = subject.analysis.sentenceAt(e.start);
    const block = sentence && subject.document.blocks[sentence.block];
    if (sentence === undefined || block === undefined) return false;
    const mark = e.mark ?? e;
    const inside = subject.analysis.tokens
      .slice(sentence.from, sentence.to)
      .map((t, i) => ({ t, i: i + sentence.from }))
      .filter(({ t }) => t.start >= mark.start && t.end <= mark.end);
    const from = inside[0]?.i ?? sentence.from;
    const to = inside.at(-1)?.i ?? from;
    return (
      stanceOf(
        { owner: '', from, to, start: mark.start, end: mark.end, sentence, block },
        subject.analysis.tokens,
        subject.document.text,
      ) === stance
    );
  });
}

function combine(verdicts: readonly Verdict[], holds: boolean, which: 'weakest' | 'strongest'): Verdict {
  const ranks = verdicts.map((v) => CONFIDENCES.indexOf(v.confidence));
  const rank = which === 'weakest' ? Math.min(...ranks) : Math.max(...ranks);
  const seen = new Set<number>();
  const evidence = holds
    ? verdicts
        .filter((v) => v.holds)
        .flatMap((v) => v.evidence)
        .filter((e) => !seen.has(e.start) && seen.add(e.start))
    : [];
  return { holds, confidence: CONFIDENCES[rank] ?? 'low', evidence };
}
