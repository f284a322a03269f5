/** Places as a planner would have them: named in every language of the window, and where they are. */
export const vietnam = { name: { en: 'Vietnam', zhHant: '越南', zhHans: '越南' } };
export const malaysia = { name: { en: 'Malaysia', zhHant: '馬來西亞', zhHans: '马来西亚' } };

export const hanoi = {
  name: { en: 'Hanoi', zhHant: '河內', zhHans: '河内' },
  territory: 'vn',
  latitude: 21,
  longitude: 105.8,
};

export const ningbo = {
  name: { en: 'Ningbo', zhHant: '寧波', zhHans: '宁波' },
  latitude: 29.9,
  longitude: 121.5,
};

export const penang = {
  name: { en: 'Penang', zhHant: '檳城', zhHans: '槟城' },
  territory: 'my',
  latitude: 5.4,
  longitude: 100.3,
};
