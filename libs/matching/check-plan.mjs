#!/usr/bin/env node
// Independent checker for crossmatch/1 instances + crossmatch-assignment/1 files. No dependencies, no code shared with the engine.
// usage: node check-plan.mjs instance.json assignment.(json|csv) [--json] [--explain GROUPINDEX]
import fs from 'node:fs';
const [instF, asgF, ...flags] = process.argv.slice(2);
const I = JSON.parse(fs.readFileSync(instF, 'utf8'));
const P = I.params;
const E = I.mentees,
  G = I.mentors;
const errs = [];
const err = (code, msg) => {
  errs.push({ code, msg });
};
let A;
const txt = fs.readFileSync(asgF, 'utf8');
if (asgF.endsWith('.csv')) {
  // mentee_id,mentor_id,slot,agenda(k1|k2)
  const ei = new Map(E.map((x, i) => [x.id, i])),
    gi = new Map(G.map((x, i) => [x.id, i]));
  const by = new Map();
  const lines = txt.trim().split(/\r?\n/).slice(1);
  for (const L of lines) {
    const [a, b, s, ag] = L.split(',');
    if (!b) continue;
    if (!ei.has(a) || !gi.has(b)) {
      err('UNKNOWN_ID', L);
      continue;
    }
    const j = gi.get(b);
    if (!by.has(j)) by.set(j, { mentor: j, slot: +s, agenda: ag.split('|').filter(Boolean).map(Number), members: [] });
    const q = by.get(j);
    if (q.slot !== +s || q.agenda.join('|') !== ag) err('INCONSISTENT_GROUP', L);
    q.members.push(ei.get(a));
  }
  A = { groups: [...by.values()] };
} else A = JSON.parse(txt);
const rel = new Set();
for (const [a, b] of I.related) {
  rel.add(a + ',' + b);
  rel.add(b + ',' + a);
}
const forb = new Set(I.forbidden.map(([i, j]) => i + ',' + j));
const veto = new Set(I.vetoes.flatMap(([a, b]) => [a + ',' + b, b + ',' + a]));
const heavy = (x) =>
  new Set(x.projects.filter(([, fte, mo]) => fte >= P.intensiveFte && mo >= P.intensiveMonths).map((q) => q[0]));
const share = (x, y) => {
  const h = heavy(x);
  for (const p of heavy(y)) if (h.has(p)) return true;
  return false;
};
const SPLIT = { 1: [45], 2: [30, 15], 3: [25, 13, 7] },
  FACTOR = { 1: 6, 2: 8, 3: 10 };
const USUAL = { need: 45, discipline: 20, preference: 10, seniority: 10, location: 10, slot: 5 };
const WEIGHTS = P.weights ?? USUAL;
const weighed = (points, part) => Math.floor((points * WEIGHTS[part]) / USUAL[part]);
function components(i, j, slot, agenda) {
  const x = E[i],
    y = G[j];
  const c = {};
  c.need = 0;
  for (const k of agenda) {
    const q = x.needs.indexOf(k);
    const ex = y.expertise.find((z) => z[0] === k);
    if (q >= 0 && ex)
      c.need += Math.floor((SPLIT[x.needs.length][q] * FACTOR[ex[1]] * WEIGHTS.need) / (10 * USUAL.need));
  }
  c.discipline = x.discipline === y.discipline ? 20 : rel.has(x.discipline + ',' + y.discipline) ? 10 : 0;
  const r = x.prefers.slice(0, 3).indexOf(j);
  c.preference = (x.prefers.length === 0 ? 4 : r < 0 ? 0 : [7, 5, 4][r]) + (y.prefers.slice(0, 5).includes(i) ? 3 : 0);
  const gap = y.years - x.years;
  c.seniority = gap < 5 ? 4 : gap < 8 ? 8 : gap <= 15 ? 10 : gap <= 20 ? 7 : 4;
  const dz = Math.abs(I.sites[x.site].tz - I.sites[y.site].tz);
  c.location = x.site === y.site ? 10 : dz === 0 ? 6 : dz <= 60 ? 4 : 1;
  c.slot = x.slots[1] & x.slots[0] & (1 << slot) ? 5 : 2;
  c.discipline = weighed(c.discipline, 'discipline');
  c.preference = weighed(c.preference, 'preference');
  c.seniority = weighed(c.seniority, 'seniority');
  c.location = weighed(c.location, 'location');
  c.slot = c.slot === 5 ? WEIGHTS.slot : weighed(2, 'slot');
  c.score = c.need + c.discipline + c.preference + c.seniority + c.location + c.slot;
  const q = c.score - c.slot;
  c.shortfall = Math.max(0, P.fairFloor - q);
  return c;
}
const where = new Int32Array(E.length).fill(-1);
const usedMentor = new Set();
let obj = 0,
  placed = 0,
  scoreSum = 0;
const groupScores = [],
  memberScores = [];
const comp = {};
A.groups.forEach((g, gx) => {
  const j = g.mentor,
    y = G[j];
  const tag = `group#${gx} mentor ${y?.id ?? j}`;
  if (!y) return err('BAD_MENTOR', tag);
  if (usedMentor.has(j)) err('MENTOR_TWICE', tag);
  usedMentor.add(j);
  const sz = g.members.length;
  if (sz < y.cap[0] || sz > y.cap[1]) err('SIZE', `${tag}: size ${sz} not in ${y.cap}`);
  if (!(y.slots[0] & (1 << g.slot)) || g.slot < 0 || g.slot > 31) err('SLOT_MENTOR', `${tag}: slot ${g.slot}`);
  if (g.agenda.length > P.agendaMax || new Set(g.agenda).size !== g.agenda.length) err('AGENDA', tag);
  for (const k of g.agenda) if (!y.expertise.some((z) => z[0] === k)) err('AGENDA_NOT_EXPERT', `${tag} tag ${k}`);
  let exc = 0,
    gs = 0;
  for (const i of g.members) {
    const x = E[i];
    const who = `${tag} mentee ${x?.id ?? i}`;
    if (!x) {
      err('BAD_MENTEE', who);
      continue;
    }
    if (where[i] >= 0) err('MENTEE_TWICE', who);
    where[i] = j;
    placed++;
    if (!(x.slots[0] & (1 << g.slot))) err('SLOT_MENTEE', who);
    if (x.team === y.team) err('OWN_TEAM', who);
    if (y.manages.includes(x.team)) err('IS_MANAGER', who);
    if (share(x, y)) err('PROJECT_MENTOR', who);
    if (forb.has(i + ',' + j)) err('REJECTED_PAIR', who);
    if (y.years - x.years < P.minGapYears) err('SENIORITY', who);
    if (Math.abs(I.sites[x.site].tz - I.sites[y.site].tz) > P.maxTzDiff) err('TIMEZONE', who);
    if (x.discipline !== y.discipline) {
      exc++;
      if (!x.open && !rel.has(x.discipline + ',' + y.discipline)) err('DISCIPLINE', who);
    }
    const c = components(i, j, g.slot, g.agenda);
    obj += c.score - c.shortfall;
    scoreSum += c.score;
    gs += c.score;
    memberScores.push(c.score);
    for (const k in c) comp[k] = (comp[k] ?? 0) + c[k];
  }
  if (exc > P.maxExceptions) err('EXCEPTIONS', `${tag}: ${exc}`);
  for (let a = 0; a < sz; a++)
    for (let b = a + 1; b < sz; b++) {
      const p = g.members[a],
        q = g.members[b];
      if (!E[p] || !E[q]) continue;
      if (E[p].team === E[q].team) err('SAME_TEAM', `${tag} ${E[p].id}+${E[q].id}`);
      if (share(E[p], E[q])) err('SAME_PROJECT', `${tag} ${E[p].id}+${E[q].id}`);
      if (veto.has(p + ',' + q)) err('VETO', `${tag} ${E[p].id}+${E[q].id}`);
    }
  groupScores.push(gs / sz);
});
for (const [i, j] of I.locks) if (where[i] !== j) err('LOCK_BROKEN', `${E[i].id} must be with ${G[j].id}`);
let moved = 0;
for (const [i, j] of I.previous) if (where[i] !== j) moved++;
obj -= (I.previous.length ? P.stability : 0) * moved;
groupScores.sort((a, b) => a - b);
memberScores.sort((a, b) => a - b);
const q = (v, p) => (v.length ? +v[Math.min(v.length - 1, Math.floor(p * v.length))].toFixed(2) : null);
const out = {
  instance: I.name,
  n: E.length,
  m: G.length,
  violations: errs.length,
  byCode: errs.reduce((o, x) => ((o[x.code] = (o[x.code] ?? 0) + 1), o), {}),
  placed,
  unplaced: E.length - placed,
  groups: A.groups.length,
  objective: obj,
  objectivePerMentee: +(obj / E.length).toFixed(4),
  meanScorePlaced: +(scoreSum / Math.max(1, placed)).toFixed(2),
  groupScore: { min: q(groupScores, 0), p10: q(groupScores, 0.1), median: q(groupScores, 0.5), max: q(groupScores, 1) },
  memberScore: { min: q(memberScores, 0), p5: q(memberScores, 0.05), median: q(memberScores, 0.5) },
  components: Object.fromEntries(Object.entries(comp).map(([k, v]) => [k, +(v / Math.max(1, placed)).toFixed(2)])),
  moved: I.previous.length ? moved : undefined,
};
if (flags.includes('--explain')) {
  const g = A.groups[+flags[flags.indexOf('--explain') + 1]];
  out.explain = {
    mentor: G[g.mentor].id,
    slot: g.slot,
    agenda: g.agenda,
    members: g.members.map((i) => ({ id: E[i].id, ...components(i, g.mentor, g.slot, g.agenda) })),
  };
}
if (errs.length) out.first = errs.slice(0, 5);
console.log(JSON.stringify(out, null, flags.includes('--json') ? 0 : 1));
process.exit(errs.length ? 1 : 0);
