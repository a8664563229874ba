// What the settings of the evidence say, and the words of verdicts and certainties.
export const site = {
  title: 'Synthetic evidence',
  description: 'Made up to measure how long a build takes.',
  address: 'https://synthetic.example/',
  language: 'en-GB',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

export const verdicts = {
  supported: { label: 'Supported', sign: '✓', rating: 5 },
  overstated: { label: 'Overstated', sign: '↑', rating: 3 },
  contradicted: { label: 'Contradicted', sign: '✗', rating: 1 },
  untested: { label: 'Untested', sign: '○', rating: 2 },
  'too-vague': { label: 'Too vague to test', sign: '≈', rating: 2 },
};

export const certainties = {
  high: { label: 'High', circles: '⊕⊕⊕⊕' },
  moderate: { label: 'Moderate', circles: '⊕⊕⊕◯' },
  low: { label: 'Low', circles: '⊕⊕◯◯' },
  'very-low': { label: 'Very low', circles: '⊕◯◯◯' },
};
