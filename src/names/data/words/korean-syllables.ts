/**
 * Words that Korean names of organizations, media, works, events and places are built of, with the English base forms that
 * stand for them; from general knowledge of Korean. Words of Chinese origin are not listed: they are those of
 * `han-compounds.ts`, read as Korean reads their characters.
 *
 * A row: `hangul english english …`, rows parted by commas.
 */
const NATIVE_ROWS = `
나라 nation country state, 우리 our we us, 겨레 people nation, 한겨레 one people nation, 사람 person people man, 사람들 people, 아이 child kid, 아이들 child kid, 어머니 mother, 아버지 father,
엄마 mom mother, 아빠 dad father, 아들 son, 딸 daughter, 누나 sister, 오빠 brother, 언니 sister, 동생 sibling brother sister, 할머니 grandmother grandma, 할아버지 grandfather grandpa, 친구 friend,
아내 wife, 남편 husband, 아가씨 lady miss, 임금 king, 사랑 love, 이별 farewell parting, 눈물 tear, 웃음 laugh smile, 마음 heart mind, 꿈 dream, 이야기 story tale, 노래 song, 소리 sound voice,
말 word horse, 글 writing, 책 book, 편지 letter, 이름 name, 하늘 sky heaven, 바다 sea ocean, 바람 wind, 구름 cloud, 나무 tree wood, 꽃 flower, 봄 spring, 여름 summer, 가을 autumn fall, 겨울 winter,
아침 morning, 저녁 evening, 밤 night chestnut, 낮 day noon, 하루 day, 오늘 today, 내일 tomorrow, 어제 yesterday, 달빛 moonlight, 햇빛 sunlight, 햇살 sunshine, 별 star, 바위 rock, 돌 stone, 모래 sand,
섬 island, 마을 village town, 고을 village town, 동네 neighborhood village, 골목 alley, 거리 street, 다리 bridge leg, 고개 pass hill, 언덕 hill, 들 field, 논 paddy, 밭 field, 집 house home, 부엌 kitchen,
마당 yard garden, 시장 market mayor, 가게 shop store, 밥 rice meal, 술 liquor drink, 물 water, 불 fire, 흙 earth soil, 땅 land earth ground, 빛 light, 그림자 shadow, 소금 salt, 칼 knife sword, 활 bow,
호랑이 tiger, 곰 bear, 늑대 wolf, 여우 fox, 토끼 rabbit hare, 사슴 deer, 고래 whale, 거북 turtle, 고양이 cat, 강아지 puppy dog, 나비 butterfly, 기러기 goose, 갈매기 seagull gull, 까치 magpie, 비둘기 dove pigeon,
오징어 squid, 고등어 mackerel, 도깨비 goblin, 귀신 ghost, 괴물 monster host, 힘 power strength, 싸움 fight, 놀이 game play, 잔치 feast party, 잔디 grass lawn, 새 new bird, 새로운 new, 큰 great big, 작은 small little,
푸른 blue green, 붉은 red, 하얀 white, 검은 black, 맑은 clear clean, 밝은 bright, 아름다운 beautiful, 착한 good kind, 좋은 good, 나쁜 bad evil, 슬픈 sad, 기쁜 happy joyful, 젊은 young, 늙은 old, 오래된 old,
함께 together, 더불어 together with, 바른 right righteous, 참여 participation, 열린 open, 나눔 sharing, 살림 living, 일꾼 worker, 지킴이 guardian keeper, 모임 meeting gathering group, 뉴스 news, 방송 broadcasting broadcast,
게임 game, 스포츠 sport sports, 드라마 drama, 센터 center centre, 그룹 group, 은행 bank, 아파트 apartment, 카드 card, 컵 cup, 리그 league, 페스티벌 festival, 타워 tower, 파크 park, 월드 world, 코리아 korea korean,
포럼 forum, 클럽 club, 팀 team, 프로젝트 project, 택시 taxi, 버스 bus, 자전거 bicycle bike, 지하철 subway metro, 비행기 airplane plane, 배 ship boat pear
`;

/** Syllables that stand last in a name and say what it is the name of: 당, a party. */
const LAST_ROWS = `
당 party, 부 ministry department, 청 agency office administration, 처 ministry office agency, 원 institute court house board, 회 association society council, 국 bureau country, 실 office, 위 committee commission,
단 group corps team, 군 army force county, 대 university brigade, 법 act law, 상 award prize, 전 war exhibition battle, 제 festival, 극 play drama, 사 company temple agency, 점 store branch, 관 hall museum house, 도 island province, 시 city,
구 district, 동 neighborhood dong, 면 township, 리 village, 역 station, 항 port harbor, 강 river, 산 mountain mount, 호 lake, 만 bay, 문 gate, 궁 palace, 교 bridge, 탑 tower pagoda, 성 fortress castle, 릉 tomb, 비 monument, 협 federation cooperative, 련 federation union, 연 federation union institute, 총 federation confederation
`;

export type KoreanWord = {readonly hangul: string; readonly english: readonly string[]};

/** Words not of Chinese origin. */
export const KOREAN_WORDS: readonly KoreanWord[] = parseRows(NATIVE_ROWS);

/** Single syllables that count at the end of a name alone. */
export const KOREAN_ENDS: ReadonlyMap<string, readonly string[]> = new Map(
	parseRows(LAST_ROWS).map(({hangul, english}) => [hangul, english]),
);

function parseRows(rows: string): KoreanWord[] {
	return rows.split(',').map((row) => {
		const [hangul, ...english] = row.trim().split(/\s+/) as [string, ...string[]];
		return {hangul, english};
	});
}
