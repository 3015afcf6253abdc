"""Language tags as feeds, pages and catalogues write them (BCP 47, https://www.rfc-editor.org/info/bcp47)."""

import re

_FORM = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MAX_CHARS = 35
# ISO 639-1 codes with their codes of three letters (ISO 639-2), which BCP 47 does not use for them
_CODES = (
    "aa:aar ab:abk ae:ave af:afr ak:aka,twi am:amh an:arg ar:ara,arb as:asm av:ava ay:aym az:aze,azj "
    "ba:bak be:bel bg:bul bi:bis bm:bam bn:ben bo:bod,tib br:bre bs:bos ca:cat ce:che ch:cha co:cos "
    "cr:cre cs:ces,cze cu:chu cv:chv cy:cym,wel da:dan de:deu,ger dv:div dz:dzo ee:ewe el:ell,gre en:eng "
    "eo:epo es:spa et:ekk,est eu:baq,eus fa:fas,per,pes ff:fuc,ful fi:fin fj:fij fo:fao fr:fra,fre fy:fry "
    "ga:gle gd:gla gl:glg gn:grn gu:guj gv:glv ha:hau he:heb hi:hin hr:hrv,scr ht:hat hu:hun hy:arm,hye "
    "hz:her ia:ina id:ind ie:ile ig:ibo ii:iii ik:ipk io:ido is:ice,isl it:ita iu:ike,iku ja:jpn jv:jav "
    "ka:geo,kat kg:kon ki:kik kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor kr:kau ks:kas ku:kmr,kur kv:kom "
    "kw:cor ky:kir la:lat lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav mg:mlg mh:mah "
    "mi:mao,mri mk:mac,mkd ml:mal mn:mon mr:mar ms:may,msa mt:mlt my:bur,mya na:nau nb:nob nd:nde ne:nep "
    "ng:ndo nl:dut,nld nn:nno no:nor nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan "
    "pi:pli pl:pol ps:pus pt:por qu:que rm:roh rn:run ro:mol,ron,rum ru:rus rw:kin sa:san sc:srd sd:snd "
    "se:sme sg:sag si:sin sk:slk,slo sl:slv sm:smo sn:sna so:som sq:alb,sqi sr:scc,srp ss:ssw st:sot "
    "su:sun sv:swe sw:swa ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tn:tsn to:ton tr:tur ts:tso tt:tat "
    "ty:tah ug:uig uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha "
    "zh:chi,cmn,zho zu:zul "
)
# former codes, and countries that are taken for languages; none of them is a code of ISO 639-1
_INSTEAD = {
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "bh": "bho",
    "jp": "ja", "cn": "zh", "cz": "cs", "ua": "uk", "gr": "el", "dk": "da", "vn": "vi",
    "us": "en", "gb": "en", "mx": "es", "ir": "fa",
}  # fmt: skip
_NO_LANGUAGE = frozenset(("und", "mul", "mis", "zxx", "xxx"))  # undetermined, several, none
_SHORT = {
    long: short
    for short, _, longs in (one.partition(":") for one in _CODES.split())
    for long in longs.split(",")
}
_OF_TWO_LETTERS = frozenset(one[:2] for one in _CODES.split()) | {"ho", "kr", "sh", "tl", "tw"}


def language_tag(text: str) -> str:
    """A BCP 47 tag in its usual case and shortest code (`pt-BR`, `en` for `eng`).

    "" when `text` is none, or names no language (`und`, a code of two letters that ISO 639 does not have).
    """
    tag = re.split(r"[.@]", text.strip(), maxsplit=1)[0].replace("_", "-")  # pt_BR.UTF-8
    if len(tag) > MAX_CHARS or not _FORM.fullmatch(tag):
        return ""
    first, *rest = tag.split("-")
    code = primary_code(first)
    if not code:
        return ""
    shaped = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in rest]
    return "-".join([code, *shaped])


def primary_code(subtag: str) -> str:
    """The code of a language in its shortest form; "" for a subtag that names none."""
    code = subtag.lower()
    code = _INSTEAD.get(code, _SHORT.get(code, code))
    if code in _NO_LANGUAGE or (len(code) == 2 and code not in _OF_TWO_LETTERS):
        return ""
    return code if 2 <= len(code) <= 3 and code.isascii() and code.isalpha() else ""
