"""Forms of the names of countries, and words that look like them: data for `country_mentions`.

Words are folded as `country_mentions.fold_letters` does ("й" is "и", "ї" is "і"), unless said otherwise.
"""

from collections.abc import Iterator, Mapping

# ending of a name -> what stands in its place in other cases: "индия", "индии", "индию", "индией"
_CASES: Mapping[str, str] = {
    "ия": "ии ию иеи иею", "ія": "іі ію ією", "ыя": "ыі ыю ыяи",
    "таи": "тая таю тае таем таєм таі", "тва": "твы тве тву твои твою тві",
    "ша": "ши ше шу шеи шею ші", "cja": "cji cje", "sja": "sji sje", "zja": "zji zje",
    "ia": "ii iei", "ska": "ske sku skoj skom",
    "cka": "cke cku ckoj ckom", "sko": "ska sku skem", "cko": "cka cku ckem", "twa": "twy twie twe",
    "tva": "tvy tve tvu tvou", "ანი": "ანს ანის ანში ანით ანმა ანთან", "აყი": "აყს აყის აყში აყით აყმა აყთან",
}  # fmt: skip
IRREGULAR: Mapping[str, str] = {
    "włoszech": "IT", "niemczech": "DE", "wegrzech": "HU", "chinach": "CN", "chinom": "CN",
    "chinami": "CN", "chinei": "CN", "indiach": "IN", "indiom": "IN", "indiami": "IN",
    "czechach": "CZ", "czechom": "CZ", "czechami": "CZ",
}  # fmt: skip

_MALTESE_ARTICLES = frozenset("l il ic id in ir is it ix iz".split())

# after names of four letters that end in a consonant, in a vowel
ENDINGS_OF_CONSONANT = frozenset(
    "s a e u i in om em ie ul ui es ban ba ra а у е ом ем і ові".split()
)
ENDINGS_OF_VOWEL = frozenset("s da de ba be ra re va".split())
# particles after Korean names that are four letters when their syllables are taken apart ("페루")
KOREAN_PARTICLES = tuple(
    "은 는 이 가 을 를 의 에 에서 에서는 에서도 에는 에선 와 과 도 로 으로 인 산 측 군 만".split()
)

# What begins like a country and is none: given names, surnames and common words. `*`: with any ending.
_LOOKALIKES = (
    "georg george georges georgs georgescu georgette georgina georgios georgi georgij georgii georgiana"
    " francis* francesc* francois* franck francke franco francos franz frans franzis* frantis* frantisek"
    " францис* францыс* франциш* франк роман романа роману романом романов* романо romain romains"
    " roman romano romana romanos romanas romane romani romans romanen romanov* romanow* romanul romanski"
    " mauricio mauricette maurizio dominik dominic dominique dominico dominika"
    " герман германа герману германом германов* albanese austral australes polonio polonium"
    " samos gordan gordana"
    " россини росси грузить грузите liberal* liberation* liberac* liberaz* либерал* ліберал* cada benim benimle"
    " مالية ماليا مالیات* پیروز* فرانسيس* فرانسیس* نایروبی".split()
)
_KOREAN_LOOKALIKES = (
    "인도적* 인도주의* 인도하* 인도한* 인도할* 인도됐* 인도되* 인도된* 인도받* 인도로*"
    " 수단* 말리* 오만하* 오만한*"
).split()

# where words are not spaced: Maryland, Mario, the Indian Ocean, Hindus
UNSPACED_LOOKALIKES = tuple("马里兰 馬里蘭 马里奥 馬里奧 印度洋 印度教 インド洋".split())

# names too short for the folded list: as they are written, and what may follow them
EXACT: Mapping[str, Mapping[str, str]] = {
    "vi": {"Lào": "LA", "Mỹ": "US", "Nga": "RU", "Đức": "DE"},
    "tr": {"Çin": "CN"},
}
_INDIC_EXACT: Mapping[str, str] = {
    "चीन": "CN", "रूस": "RU", "पेरू": "PE", "घाना": "GH", "टोगो": "TG", "हैती": "HT", "फ़िजी": "FJ",
    "চীন": "CN", "চিন": "CN", "পেরু": "PE", "ঘানা": "GH", "টোগো": "TG", "হাইতি": "HT", "ফিজি": "FJ",
    "ચીન": "CN", "ਚੀਨ": "CN", "ਰੂਸ": "RU", "சீனா": "CN", "చైనా": "CN", "ಚೀನಾ": "CN", "ചൈന": "CN",
}  # fmt: skip
# case endings written together with a name: Bengali and Assamese, Marathi, Nepali, Gujarati
_INDIC_ENDINGS = (
    "র ের ে কে তে েতে য় ায় দের ও ই েও রও"
    " च्या चा ची चे ने ला मध्ये मधील हून त ात ाने ाच्या ाचा ाची ाचे ाला को का की मा ले लाई बाट सँग"
    " ના ની નો નું માં ને થી એ".split()
)


def other_cases(name: str) -> Iterator[str]:
    """Other forms of a folded name of one word; none where its ending is not known."""
    for ending, forms in _CASES.items():
        if name.endswith(ending) and len(name) >= 5:
            yield from (name[: -len(ending)] + form for form in forms.split())


def one_word_forms(name: str) -> Iterator[str]:
    """Of a folded name of two words: without a Maltese article ("il gappun"); joined where an apostrophe
    stood ("в єтнам").
    """
    first, _, rest = name.partition(" ")
    if " " not in rest and len(rest) >= 5:
        if first in _MALTESE_ARTICLES:
            yield rest
        elif len(first) == 1:
            yield first + rest


def indic_forms(word: str) -> Iterator[str]:
    """The word, and the word without each case ending that it may have."""
    yield word
    for ending in _INDIC_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            yield word[: -len(ending)]


def indic_country(form: str) -> str:
    """The code of the country whose short name in an Indic script `form` is; else ""."""
    return _INDIC_EXACT.get(form, "")


def lookalikes() -> tuple[str, ...]:
    """Words that are no countries, as written here; `*` at the end stands for any ending."""
    return (*_LOOKALIKES, *_KOREAN_LOOKALIKES)
