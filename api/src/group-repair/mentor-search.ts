import {
  duoKey,
  type MadeException,
  type MatchFacts,
  type MatchMaterial,
  MaterialBuilder,
  offeredBy,
  withoutWishes,
} from '@api/matching';
import { bestMeeting, components, contribution, type Instance, prepare } from '@libs/matching';
import { firstHindrance, HindranceRule, type MentorHindrance, tally } from './mentor-hindrance.js';
import { GroupRule } from './rule-breach.entity.js';
import type { Breach, RunningGroup } from './running-groups.js';

/** A group that lost its mentor, with who can guide it from now on, or why nobody can. */
export interface Succession {
  group: RunningGroup;
  /** One mentor, or a duo; nobody when there is none. */
  mentorIds: string[];
  hindrances: MentorHindrance[];
}

interface Candidate {
  mentorIds: string[];
  worth: number;
}

/**
 * Another mentor for each group that lost its own. The whole group goes over as it is, by the rules and the score of the
 * matching: to a mentor or a duo of the programme that still offers a group, is free when it meets and safe for everybody
 * in it. Whom HR let come from another discipline, with a reason, goes along to mentors of the discipline it was for (G2).
 */
export class MentorSearch {
  private readonly facts: MatchFacts;
  private readonly groups: RunningGroup[];
  private readonly exceptions: MadeException[];
  private readonly material: MatchMaterial;
  /** Who would guide, of each seat. */
  private readonly guides: string[][];

  constructor(facts: MatchFacts, groups: RunningGroup[], exceptions: MadeException[]) {
    this.groups = groups;
    this.exceptions = exceptions;
    this.facts = { ...facts, kept: [], ...guidingNow(groups) };
    const seats = offeredBy(this.facts).filter(({ number }) => !number);
    this.material = new MaterialBuilder(this.facts, seats).build();
    this.guides = seats.map(({ mentor, partner }) => [mentor.personId, ...(partner ? [partner.personId] : [])]);
  }

  /** Groups with the fewest mentors to choose from choose first. */
  find(breaches: Breach[]): Succession[] {
    const lost = this.groups.filter((group) => this.hasLost(group, breaches));
    const choices = lost.map((group) => ({ group, candidates: this.candidates(group) }));
    choices.sort((one, other) => one.candidates.length - other.candidates.length);
    const taken: string[][] = [];
    return choices.map(({ group, candidates }) => {
      const mentorIds = candidates.find((candidate) => this.isFree(candidate, taken))?.mentorIds ?? [];
      if (mentorIds.length) taken.push(mentorIds);
      return { group, mentorIds, hindrances: mentorIds.length ? [] : this.hindrances(group, candidates) };
    });
  }

  /** A duo guides one group together; everybody as many as they offered. */
  private isFree({ mentorIds }: Candidate, taken: string[][]): boolean {
    const groups = taken.flat();
    const isTogether = mentorIds.length > 1 && taken.some((own) => own.join() === mentorIds.join());
    return !isTogether && mentorIds.every((id) => groups.filter((one) => one === id).length < this.offered(id));
  }

  /** Whether nobody guides it any more, or who does must be kept apart from most of its members. */
  private hasLost({ id, mentorIds, menteeIds }: RunningGroup, breaches: Breach[]): boolean {
    const own = breaches.filter(({ groupId }) => groupId === id);
    return mentorIds.every((mentorId) => {
      const about = own.filter(({ firstId, secondId }) => firstId === mentorId || secondId === mentorId);
      const apartFrom = new Set(about.map(({ firstId, secondId }) => (firstId === mentorId ? secondId : firstId)));
      return about.some(({ rule }) => rule === GroupRule.LEFT) || 2 * apartFrom.size > menteeIds.length;
    });
  }

  private offered(mentorId: string): number {
    const guided = this.facts.guiding.get(mentorId) ?? 0;
    return Math.max(0, (this.facts.mentors.find(({ personId }) => personId === mentorId)?.groups ?? 0) - guided);
  }

  /** Who can guide this group, the best first. */
  private candidates(group: RunningGroup): Candidate[] {
    const members = this.membersOf(group);
    if (members.length < group.menteeIds.length) return []; // nothing is known of who is not enrolled
    const prepared = prepare(this.asked(group, this.material.instance));
    const found = this.guides.flatMap((mentorIds, mentor): Candidate[] => {
      const planned = { mentor, ...bestMeeting(prepared, mentor, members), members };
      const guided = mentorIds.some((id) => group.mentorIds.includes(id));
      if (guided || prepared.rules.groupViolations(planned).length) return [];
      const points = members.map((i) => components(prepared.instance, i, planned));
      const { fairFloor } = prepared.instance.params;
      return [{ mentorIds, worth: points.reduce((sum, own) => sum + contribution(own, fairFloor), 0) }];
    });
    return found.sort((one, other) => other.worth - one.worth || one.mentorIds[0].localeCompare(other.mentorIds[0]));
  }

  /** Why each mentor cannot, from what HR may know: who is kept away by a private wish alone is not told of. */
  private hindrances(group: RunningGroup, taken: Candidate[]): MentorHindrance[] {
    const members = this.membersOf(group);
    const open = prepare(this.asked(group, withoutWishes(this.material)));
    const others = this.facts.mentors.filter(({ personId }) => !group.mentorIds.includes(personId));
    return tally(
      others.flatMap(({ personId }) => {
        const mentor = this.guides.findIndex((own) => own.includes(personId));
        if (mentor < 0 || taken.some(({ mentorIds }) => mentorIds.includes(personId))) return HindranceRule.NO_ROOM;
        const broken = open.rules.groupViolations({ mentor, ...bestMeeting(open, mentor, members), members });
        return firstHindrance(new Set(broken.map(({ rule }) => rule))) ?? [];
      }),
    );
  }

  private membersOf({ menteeIds }: RunningGroup): number[] {
    return menteeIds.map((id) => this.material.menteeIds.indexOf(id)).filter((i) => i >= 0);
  }

  /** The group meets when it does, is of any size (G1), and its members stay together. */
  private asked({ slot, ...group }: RunningGroup, instance: Instance): Instance {
    const members = new Set(this.membersOf({ slot, ...group }));
    const half = slot === null ? null : 1 << slot;
    return {
      ...instance,
      mentors: instance.mentors.map((mentor) => ({
        ...{ ...mentor, cap: [1, 7] as [number, number] },
        slots: half === null ? mentor.slots : [mentor.slots[0] & half, mentor.slots[1] & half],
      })),
      mentees: instance.mentees.map((mentee, i) =>
        members.has(i) && half !== null ? { ...mentee, slots: [mentee.slots[0] | half, mentee.slots[1]] } : mentee,
      ),
      vetoes: instance.vetoes.filter(([a, b]) => !members.has(a) || !members.has(b)),
      granted: this.granted(group.id),
      locks: [],
    };
  }

  /** Who may come to which of these mentors by the decision that HR made for this group. */
  private granted(groupId: string): [mentee: number, mentor: number][] {
    const { menteeIds, disciplineIds, instance } = this.material;
    return this.exceptions
      .filter((made) => made.groupId === groupId)
      .flatMap(({ personId, disciplineId }) => {
        const i = menteeIds.indexOf(personId);
        const near = [...instance.mentors.keys()].filter(
          (j) => disciplineIds[instance.mentors[j].discipline] === disciplineId,
        );
        return i < 0 ? [] : near.map((j): [number, number] => [i, j]);
      });
  }
}

/** Who guides how many groups, and which duos guide one together. */
function guidingNow(groups: RunningGroup[]): Pick<MatchFacts, 'guiding' | 'guidingTogether'> {
  const all = Map.groupBy(
    groups.flatMap(({ mentorIds }) => mentorIds),
    (id) => id,
  );
  return {
    guiding: new Map([...all].map(([id, own]) => [id, own.length])),
    guidingTogether: new Set(groups.flatMap(({ mentorIds: [a, b] }) => (a && b ? [duoKey(a, b)] : []))),
  };
}
