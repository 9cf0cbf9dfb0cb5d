// Makes an organisation of any size as crossmatch/1: disciplines of uneven size with neighbours, sites in several time
// zones, teams, projects, half-days, and mentors in proportion to the mentees. The same n and seed give the same one.
// usage: node generate.mjs n seed out.json [capRatio=1.2] [tight]
function makeRng(seed) {
  let s = seed >>> 0;
  const sm = () => {
    s = (s + 0x9e3779b9) | 0;
    let t = s ^ (s >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) >>> 0;
  };
  let a = sm(),
    b = sm(),
    c = sm(),
    d = sm();
  const u32 = () => {
    let x = Math.imul(b, 5);
    x = (x << 7) | (x >>> 25);
    const r = Math.imul(x, 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return r;
  };
  return {
    u32,
    f: () => u32() / 4294967296,
    int: (n) => Math.floor((u32() / 4294967296) * n),
  };
}
import fs from 'node:fs';
export function generate(n, seed, opt = {}) {
  const R = makeRng(seed);
  const capRatio = opt.capRatio ?? 1.2;
  const m = opt.m ?? Math.max(2, Math.round((n * capRatio) / 6));
  const D = opt.D ?? (n <= 60 ? 3 : n <= 600 ? 8 : n <= 6000 ? 20 : 50);
  const K = 24;
  const zipf = (N, a) => {
    const w = Array.from({ length: N }, (_, i) => 1 / Math.pow(i + 1, a));
    const t = w.reduce((x, y) => x + y);
    let c = 0;
    return w.map((v) => (c += v / t));
  };
  const pick = (cum) => {
    const x = R.f();
    let lo = 0,
      hi = cum.length - 1;
    while (lo < hi) {
      const md = (lo + hi) >> 1;
      if (cum[md] < x) lo = md + 1;
      else hi = md;
    }
    return lo;
  };
  const gauss = () => {
    let u = 0;
    for (let i = 0; i < 6; i++) u += R.f();
    return (u - 3) / Math.sqrt(0.5);
  };
  const discCum = zipf(D, 0.7);
  // related disciplines: ring + random chords
  const related = [];
  const relSet = new Set();
  const addRel = (a, b) => {
    if (a === b) return;
    const k = Math.min(a, b) * 1000 + Math.max(a, b);
    if (!relSet.has(k)) {
      relSet.add(k);
      related.push([Math.min(a, b), Math.max(a, b)]);
    }
  };
  if (D > 1) for (let d = 0; d < D; d++) addRel(d, (d + 1) % D);
  for (let d = 0; d < D / 4; d++) addRel(R.int(D), R.int(D));
  // sites with UTC offsets (minutes); home country first
  const S = n <= 60 ? 3 : n <= 600 ? 8 : n <= 6000 ? 20 : 40;
  const tzPool = [60, 60, 60, 60, 60, 60, 0, 60, 120, 330, -300, 480, 60, 0, 60];
  const sites = Array.from({ length: S }, (_, i) => ({ name: 'S' + i, tz: i < 2 ? 60 : tzPool[R.int(tzPool.length)] }));
  const siteCum = zipf(S, 0.9);
  // tags popularity per discipline: 24 tags, each discipline has own soft profile
  const tagCum = [];
  for (let d = 0; d < D; d++) {
    const w = [];
    for (let k = 0; k < K; k++) {
      const g = k < 8 ? 1.6 : 0.5;
      w.push(g * Math.exp(1.1 * gauss()));
    }
    const t = w.reduce((x, y) => x + y);
    let c = 0;
    tagCum.push(w.map((v) => (c += v / t)));
  }
  const drawTags = (d, cnt) => {
    const s = [];
    let guard = 0;
    while (s.length < cnt && guard++ < 200) {
      const k = R.f() < 0.85 ? pick(tagCum[d]) : R.int(K);
      if (!s.includes(k)) s.push(k);
    }
    return s;
  };
  // org: teams; ~3.0 participating mentees per team on average, lognormal
  const T = Math.max(4, Math.round((n + m) / 3.2));
  const teamDisc = [],
    teamSite = [],
    teamW = [];
  for (let t = 0; t < T; t++) {
    teamDisc.push(t < D ? t : pick(discCum));
    teamSite.push(pick(siteCum));
    teamW.push(Math.exp(0.6 * gauss()));
  }
  const tt = teamW.reduce((a, b) => a + b);
  let cc = 0;
  const teamCum = teamW.map((w) => (cc += w / tt));
  // projects: span teams of a discipline neighbourhood
  const P = Math.max(3, Math.round(n / 7));
  const projDisc = Array.from({ length: P }, () => pick(discCum));
  const projByDisc = Array.from({ length: D }, () => []);
  projDisc.forEach((d, p) => projByDisc[d].push(p));
  const drawProjects = (d) => {
    const c = R.f() < 0.25 ? 0 : R.f() < 0.7 ? 1 : 2;
    const out = [];
    for (let q = 0; q < c; q++) {
      const arr = R.f() < 0.85 && projByDisc[d].length ? projByDisc[d] : null;
      const p = arr ? arr[R.int(arr.length)] : R.int(P);
      if (!out.some((x) => x[0] === p)) out.push([p, 10 * (1 + R.int(10)), 1 + R.int(18)]);
    }
    return out;
  };
  // availability: 20 half-blocks in UTC week (5 days x 4 blocks of 2h, 08-16 UTC); shift by tz blocks
  const drawSlots = (tz, pFree, dens) => {
    const shift = Math.round((60 - tz) / 120);
    let ok = 0,
      pref = 0;
    for (let d = 0; d < 5; d++) {
      if (R.f() < 0.18) continue;
      for (let b = 0; b < 4; b++) {
        const bb = b + shift;
        if (bb < 0 || bb > 3) continue;
        if (R.f() < pFree) {
          ok |= 1 << (d * 4 + bb);
          if (R.f() < dens) pref |= 1 << (d * 4 + bb);
        }
      }
    }
    if (!ok) {
      const d = R.int(5);
      const bb = Math.min(3, Math.max(0, shift + R.int(4)));
      ok = 1 << (d * 4 + bb);
    }
    return [ok >>> 0, pref >>> 0];
  };
  const mentees = [],
    mentors = [];
  const teamMembers = Array.from({ length: T }, () => []);
  for (let i = 0; i < n; i++) {
    const t = pick(teamCum);
    const d = R.f() < 0.85 ? teamDisc[t] : pick(discCum);
    const s = R.f() < 0.85 ? teamSite[t] : pick(siteCum);
    const nn = R.f() < 0.25 ? 1 : R.f() < 0.6 ? 2 : 3;
    mentees.push({
      id: 'E' + i,
      discipline: d,
      open: R.f() < 0.03 ? 1 : 0,
      team: t,
      site: s,
      years: Math.min(25, Math.floor(Math.abs(gauss()) * 4 + R.int(4))),
      needs: drawTags(d, nn),
      projects: drawProjects(d),
      slots: drawSlots(sites[s].tz, 0.62, 0.45),
      prefers: [],
    });
    teamMembers[t].push(i);
  }
  // mentor disciplines follow the mentee population with noise so that supply and demand mismatch a bit
  // systematic sample of the mentees, ordered by (discipline, site), gives mentor supply roughly proportional to demand
  const perm = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => mentees[a].discipline - mentees[b].discipline || mentees[a].site - mentees[b].site || a - b,
  );
  for (let j = 0; j < m; j++) {
    let d,
      t,
      es = -1;
    const e = mentees[perm[((j * n) / m) | 0]];
    if (R.f() < 0.9) {
      d = e.discipline;
      es = e.site;
    } else d = R.int(D);
    t = pick(teamCum);
    for (let q = 0; q < 6 && teamDisc[t] !== d; q++) t = pick(teamCum);
    const s = es >= 0 && R.f() < (opt.tight ? 0.3 : 0.85) ? es : R.f() < 0.85 ? teamSite[t] : pick(siteCum);
    const tags = drawTags(d, 3 + R.int(4));
    mentors.push({
      id: 'M' + j,
      discipline: d,
      team: t,
      manages: [],
      site: s,
      years: 8 + Math.floor(Math.abs(gauss()) * 7 + R.int(6)),
      expertise: tags.map((k) => [k, 1 + (R.f() < 0.75 ? 1 : 0) + (R.f() < 0.45 ? 1 : 0)]),
      projects: drawProjects(d),
      slots: drawSlots(sites[s].tz, 0.6, 0.4),
      cap: [4, 6],
      prefers: [],
    });
  }
  for (let j = 0; j < m; j++)
    if (R.f() < 0.35) {
      mentors[j].manages.push(mentors[j].team);
      if (R.f() < 0.2) mentors[j].manages.push(R.int(T));
    }
  const mByD = Array.from({ length: D }, () => []);
  mentors.forEach((x, j) => mByD[x.discipline].push(j));
  for (const e of mentees)
    if (R.f() < 0.55) {
      const c = 1 + R.int(3);
      const arr = mByD[e.discipline];
      for (let q = 0; q < c; q++) {
        const j = arr.length && R.f() < 0.9 ? arr[Math.floor(R.f() * R.f() * arr.length)] : R.int(m);
        if (!e.prefers.includes(j)) e.prefers.push(j);
      }
    }
  const eByD = Array.from({ length: D }, () => []);
  mentees.forEach((x, i) => eByD[x.discipline].push(i));
  for (const g of mentors)
    if (R.f() < 0.3) {
      const c = 1 + R.int(4);
      const arr = eByD[g.discipline];
      for (let q = 0; q < c && arr.length; q++) {
        const i = arr[R.int(arr.length)];
        if (!g.prefers.includes(i)) g.prefers.push(i);
      }
    }
  const forbidden = [];
  for (let q = 0; q < Math.round(n * 0.02); q++) forbidden.push([R.int(n), R.int(m)]);
  const vetoes = [];
  for (let q = 0; q < Math.round(n * 0.01); q++) {
    const a = R.int(n),
      b = R.int(n);
    if (a !== b) vetoes.push([Math.min(a, b), Math.max(a, b)]);
  }
  return {
    format: 'crossmatch/1',
    name: opt.name ?? `gen-n${n}-s${seed}`,
    seed,
    params: {
      maxExceptions: 2,
      minGapYears: 3,
      maxTzDiff: 180,
      agendaMax: 2,
      fairFloor: 45,
      stability: 8,
      intensiveFte: 40,
      intensiveMonths: 6,
    },
    tags: K,
    disciplines: D,
    related,
    sites,
    teams: T,
    projects: P,
    mentees,
    mentors,
    forbidden,
    vetoes,
    locks: [],
    previous: [],
  };
}
if (import.meta.url === `file://${process.argv[1]}`) {
  const [n, seed, out, cap, tight] = process.argv.slice(2);
  const t0 = Date.now();
  const I = generate(+n, +seed, { capRatio: cap ? +cap : 1.2, tight: tight === 'tight' });
  fs.writeFileSync(out, JSON.stringify(I));
  console.log(
    out,
    'n',
    I.mentees.length,
    'm',
    I.mentors.length,
    'teams',
    I.teams,
    'bytes',
    fs.statSync(out).size,
    'ms',
    Date.now() - t0,
  );
}
