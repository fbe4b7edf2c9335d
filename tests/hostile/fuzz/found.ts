/** Inputs that once broke a parser, as the fuzzing printed them. Each is thrown again on every run. Only ever added to. */
export const found: readonly { target: string; input: unknown }[] = [
  { target: 'links', input: 'https://urn:li:activity:' },
  { target: 'links', input: 'https://linkedin.com:x@evil.example/urn:li:activity:7398000000000000001' },
  { target: 'cells of tables', input: ['9999999999999999', '.'] },
  { target: 'cells of tables', input: ['-1.5', '.'] },
  { target: 'counts', input: { text: '0K', locale: null, negative: false } },
  {
    target: 'exports as text',
    input: {
      shape: 2,
      taken: [
        { at: 5891, how: 'double', length: 48, spike: '"' },
        { at: 0, how: 'flip', length: 1, spike: '"' },
      ],
    },
  },
];
