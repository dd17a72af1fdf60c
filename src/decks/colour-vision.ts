import { linear, parse } from './colours.ts';

/** How colours are seen: as most people do, or with one of the three common deficiencies. */
export const VISIONS = ['full', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/** Machado, Oliveira and Fernandes (2009), for severity 1.0, on linear RGB. */
const SEEN: Readonly<Record<Vision, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear RGB to the cone responses of OKLab, and their roots to lightness and two opponent colours (Ottosson, 2020). */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times([first, second, third]: Matrix, [x, y, z]: Three): Three {
  const row = ([a, b, c]: Three): number => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

const cut = (value: number): number => Math.min(1, Math.max(0, value));
const within = ([x, y, z]: Three): Three => [cut(x), cut(y), cut(z)];

/** A hex colour as it is seen, in OKLab, where distances are alike to the eye. */
export function labOf(hex: string, vision: Vision): Three {
  const [r, g, b] = parse(hex);
  const light = within(times(SEEN[vision], [linear(r), linear(g), linear(b)]));
  const [l, m, s] = times(TO_CONES, light);
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far two colours look apart, from 0; about 0.02 is just seen. */
export function distance(one: Three, other: Three): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
