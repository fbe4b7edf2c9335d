import type { Language, Role } from '../../model/people.ts';

/** The reader's help as words that fit after "takk for" and "uten". Written to one reader, bent for several. */
export const helpWords: Record<Language, Record<Role, string>> = {
  nb: {
    idea: 'ideen din',
    expertise: 'forklaringen din',
    onCamera: 'hjelpen din foran kamera',
    photo: 'bildene dine',
    quote: 'sitatet ditt',
    proofreading: 'korrekturen din',
    access: 'hjelpen din med å slippe oss inn',
    other: 'hjelpen din',
  },
  nn: {
    idea: 'ideen din',
    expertise: 'forklaringa di',
    onCamera: 'hjelpa di framfor kamera',
    photo: 'bileta dine',
    quote: 'sitatet ditt',
    proofreading: 'korrekturen din',
    access: 'hjelpa di med å sleppe oss inn',
    other: 'hjelpa di',
  },
  en: {
    idea: 'your idea',
    expertise: 'your explanation',
    onCamera: 'your help on camera',
    photo: 'your photos',
    quote: 'your quote',
    proofreading: 'your proofreading',
    access: 'your help in letting us in',
    other: 'your help',
  },
};
