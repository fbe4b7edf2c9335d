import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../utils/imports/people/read-people.ts';
import { colleague } from '../../planning/people-for-tests.ts';

const short = (text: string) => readPeople(text).people.map((one) => [one.name, one.department, one.email]);

describe('people from a typed or pasted list', () => {
  it('are read one a line, with department after a comma, dash, tab or in brackets', () => {
    expect(
      short(
        'Kari Nordli\n\n- Amir Rahmani, Drift\r\n2. Åse Vik (Økonomi)\n• Jonas Lie – Laboratoriet\n[ ] Berit Ø. Moe\tSalg',
      ),
    ).toEqual([
      ['Kari Nordli', null, null],
      ['Amir Rahmani', 'Drift', null],
      ['Åse Vik', 'Økonomi', null],
      ['Jonas Lie', 'Laboratoriet', null],
      ['Berit Ø. Moe', 'Salg', null],
    ]);
  });

  it('are read from the recipients line of a mail program', () => {
    expect(
      short(
        'Kari Nordli <Kari.Nordli@example.invalid>; "Rahmani, Amir" <amir.rahmani@example.invalid>; post@example.invalid',
      ),
    ).toEqual([
      ['Kari Nordli', null, 'kari.nordli@example.invalid'],
      ['Amir Rahmani', null, 'amir.rahmani@example.invalid'],
    ]);
    expect(short('Kari Nordli <kari@example.invalid>, Amir Rahmani <amir@example.invalid>')).toHaveLength(2);
  });

  it('are read as rows of a spreadsheet where one address stands alone between semicolons', () => {
    expect(short('Kari Nordvik; Prosjekt; kari@example.invalid\nOla Bakke; Drift\nTuva Lie')).toEqual([
      ['Kari Nordvik', 'Prosjekt', 'kari@example.invalid'],
      ['Ola Bakke', 'Drift', null],
      ['Tuva Lie', null, null],
    ]);
    expect(short('Kari Nordvik; Ola Bakke')).toHaveLength(2);
  });

  it('keep double names, hyphens and apostrophes', () => {
    expect(short("Anne-Lise Strand Høgås\nSiobhán O'Neill")).toEqual([
      ['Anne-Lise Strand Høgås', null, null],
      ["Siobhán O'Neill", null, null],
    ]);
  });

  it('say when a name is guessed from an address, and when there is none', () => {
    const found = readPeople('kari.nordli@example.invalid\npost@example.invalid\n12345');
    expect(found.people.map((one) => one.name)).toEqual(['Kari Nordli']);
    expect(found.problems.map((one) => [one.line, one.code])).toEqual([
      [1, 'name-guessed'],
      [2, 'no-name'],
      [3, 'no-name'],
    ]);
  });

  it('refuse a page of text as a name, and stop at 500', () => {
    expect(readPeople('a'.repeat(200)).problems[0]?.code).toBe('too-long');
    const many = readPeople(Array.from({ length: 600 }, (_, index) => `Person ${index}`).join('\n'));
    expect(many.people).toHaveLength(500);
    expect(many.problems.at(-1)?.code).toBe('too-many');
  });
});

describe('people from a table', () => {
  it('are read by their headers, with semicolons and quotes, in any order', () => {
    const found = readPeople(
      '\ufeffAvdeling;Navn;E-post;Språk;Kan hjelpe med;Temaer\r\nDrift;"Rahmani; Amir";AMIR@example.invalid;nynorsk;"foto, sitat";"rør, tunnel"\r\n;;;;;\r\n',
    );
    expect(found).toMatchObject({ readAs: 'table', problems: [] });
    expect(found.people).toEqual([
      {
        name: 'Rahmani; Amir',
        department: 'Drift',
        email: 'amir@example.invalid',
        language: 'nn',
        canHelpWith: ['photo', 'quote'],
        topics: ['rør', 'tunnel'],
        line: 2,
      },
    ]);
  });

  it('put first and last name together, as Outlook and Google export them', () => {
    expect(
      short('First Name,Middle Name,Last Name,Department,E-mail Address\nÅse,,Vik,Salg,ase@example.invalid\n'),
    ).toEqual([['Åse Vik', 'Salg', 'ase@example.invalid']]);
    expect(short('Fornavn\tEtternavn\nJonas\tLie')).toEqual([['Jonas Lie', null, null]]);
  });

  it('name the row without a name', () => {
    expect(readPeople('Navn,Avdeling\n,Drift\nKari,Salg').problems).toEqual([
      { line: 2, code: 'no-name', text: 'Drift', like: null },
    ]);
  });

  it('are read from the bytes of an old Excel file too', () => {
    const latin = Uint8Array.from([...'Navn;Avdeling\n\u00c5se;\u00d8konomi'].map((letter) => letter.charCodeAt(0)));
    expect(readPeople(latin).people[0]).toMatchObject({ name: 'Åse', department: 'Økonomi' });
  });
});

describe('people from vCards', () => {
  it('are read from version 4.0 with folded lines, groups and escapes', () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Åse Marie\r\n  Vik\r\nN:Vik;Åse;Marie;;\r\nitem1.EMAIL;PREF=1:ase@example.invalid\r\nORG:Fjordbygg AS;Vei\\; bane og\r\n  anlegg\r\nLANG:nn\r\nTEL:+47 00 00 00 00\r\nEND:VCARD\r\n';
    expect(readPeople(card)).toEqual({
      readAs: 'vcard',
      problems: [],
      people: [
        {
          name: 'Åse Marie Vik',
          department: 'Vei; bane og anlegg',
          email: 'ase@example.invalid',
          language: 'nn',
          canHelpWith: [],
          topics: [],
          line: 1,
        },
      ],
    });
  });

  it('are read from quoted-printable, over soft line ends and in Latin-1', () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B8rgen =\nM=C3=BCller\nORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Firma;=D8konomi\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN;QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=85s;Per\nEND:VCARD';
    expect(short(card)).toEqual([
      ['Jørgen Müller', 'Økonomi', null],
      ['Per Ås', null, null],
    ]);
  });

  it('take the preferred address and never the picture', () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Kari Nordli\nEMAIL;TYPE=HOME:hjemme@example.invalid\nEMAIL;TYPE=WORK,PREF:jobb@example.invalid\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRgABAQ\n AA==\nEND:VCARD';
    expect(short(card)).toEqual([['Kari Nordli', null, 'jobb@example.invalid']]);
  });

  it('point out groups and cards without a name, and live through broken ones', () => {
    const cards =
      'BEGIN:VCARD\nKIND:group\nFN:Alle\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\n:::\nFN:Kari\nEND:VCARD\nBEGIN:VCARD\nFN:Uten slutt';
    const found = readPeople(cards);
    expect(found.people.map((one) => one.name)).toEqual(['Kari']);
    expect(found.problems.map((one) => [one.line, one.code])).toEqual([
      [1, 'a-group'],
      [2, 'no-name'],
    ]);
  });
});

describe('two people of one name', () => {
  it('are both kept and pointed out, in the list and against the register', () => {
    const known = [colleague(1, 'Kari Nordli', { email: 'kari@example.invalid' })];
    const found = readPeople('Kari Nordli, Drift\nkari  nordli, Salg\nKari Nordli <KARI@example.invalid>', known);
    expect(found.people.map((one) => one.department)).toEqual(['Drift', 'Salg']);
    expect(found.problems.map((one) => [one.line, one.code, one.like])).toEqual([
      [1, 'name-known', known[0]?.id],
      [2, 'name-twice', 1],
      [2, 'name-known', known[0]?.id],
      [3, 'name-twice', 1],
      [3, 'person-known', known[0]?.id],
    ]);
    expect(readPeople('Amir\nAmir').problems.map((one) => one.code)).toEqual(['person-twice']);
  });

  it('do not include colleagues who are erased', () => {
    expect(readPeople('Kari', [colleague(1, 'Kari', { deletedAt: '2026-01-01T00:00:00.000Z' })]).problems).toEqual([]);
  });
});
