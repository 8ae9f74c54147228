"""Names for invented people, by the communities that clinics like this one meet.

Given names and surnames are common ones, put together at random: any likeness to a person is chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Community:
    """Where people come from, what they speak, and how names are made there.

    `languages` and `weight` are relative. `surnames` is how many a person carries; `family_first`
    puts the surname before the given name, as on Chinese, Korean and Vietnamese papers.
    """

    country: str
    weight: int
    languages: tuple[tuple[str, int], ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    family: tuple[str, ...]
    surnames: int = 2
    family_first: bool = False


def _names(text: str) -> tuple[str, ...]:
    """Names between bars, or between blanks; there a name of two words holds them together with `_`."""
    parts = text.split("|") if "|" in text else text.split()
    return tuple(part.replace("_", " ") for part in parts)


_WOMEN = _names(
    "María|Guadalupe|Juana|Rosa|Marisol|Yesenia|Xiomara|Ana Lucía|Flor de María|Esperanza|Ángela|"
    "Blanca Estela|Concepción|Delia|Elvira|Fátima|Graciela|Inés|Irma|Josefina|Karla|Leticia|Lourdes|Luz Elena|"
    "Maribel|Mercedes|Mónica|Noemí|Ofelia|Paula|Patricia|Reina|Rocío|Rubí|Sandra|Silvia|Sofía|Teresa|Verónica|"
    "Yolanda|Zoila|María de los Ángeles|María del Carmen|María Fernanda|Ana Belén|Rosa Isela|Wendy|Glenda|"
    "Brenda|Dulce|Araceli|Nayeli|Itzel|Citlali|Amparo|Norma|Dora Alicia|Nohemí|Vilma|Sonia"
)
_MEN = _names(
    "José|Juan|Rogelio|Ignacio|Eusebio|Benito|Delfino|Mateo|Ángel|Arnulfo|Baltazar|Carlos|César|Darío|Edgar|"
    "Efraín|Élmer|Ernesto|Esteban|Felipe|Fermín|Francisco|Gerardo|Gilberto|Gustavo|Héctor|Hugo|Isaías|Iván|"
    "Jaime|Jesús|Joaquín|José Ángel|José Luis|José Guadalupe|Juan Carlos|Julián|Leonel|Luis|Marcos|Mario|"
    "Martín|Melvin|Miguel Ángel|Moisés|Nicolás|Óscar|Pablo|Rafael|Ramón|Raúl|René|Rigoberto|Roberto|Santos|"
    "Saúl|Selvin|Tomás|Víctor|Wilmer|Yobani"
)
_HISPANIC = _names(
    "García Hernández López Martínez González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales "
    "Vásquez Reyes Jiménez Torres Díaz Gutiérrez Ruiz Mendoza Aguilar Ortiz Castillo Moreno Romero Álvarez "
    "Méndez Chávez Rivera Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Rojas "
    "Contreras Salazar Luna Ortega Guerrero Santiago Estrada Bautista Cortés Soto Alvarado Espinoza Lara "
    "Ávila Ríos Cervantes Silva Delgado Vega Márquez Sandoval Carrillo León Mejía Solís Rosales Ibarra Núñez "
    "Valdez Campos Peña Piña Ayala Benítez Orellana Argueta Portillo Zelaya Lemus Menjívar Guardado Escobar "
    "Funes Amaya Cáceres Matute Murillo Pineda Zúñiga Ochoa Bonilla Padilla Quintanilla Umaña"
)
_MAYA = _names(
    "Ixcoy Tzoc Chávez_Tum Ajanel Xiloj Batz Tzunún Cojulún Coc Chub Caal Pop Choc Ical Mateo_Pedro Baltazar "
    "Sebastián_Juan Tomás_Francisco Marcos_Andrés Domingo_Pascual Gaspar Raymundo Brito Cobo Santay Tambriz "
    "Guarchaj Tahay Quiej Saquic Sicay Mendoza_Pablo Ramírez_Ramírez Jerónimo Velásquez_Matías Ortiz_Aguilar "
    "Domingo_Calmo Pérez_Mendoza Ajpop Tzul"
)
_OAXACAN = _names(
    "Santiago Bautista Hernández_Cruz López_López Ñañez Merino Velasco Cuevas Feria Rojas_Santos Sánchez_Luna "
    "Aquino Matías Antonio Martínez_Vásquez García_Nico Gaytán Zárate Cortés_Ramos Ventura Mendoza_Sierra "
    "Ruiz_Aquino"
)
_HAITIAN = _names(
    "Jean-Baptiste Pierre-Louis Joseph Charles Estimé Desrosiers Dorvil Célestin Philogène Toussaint François "
    "Augustin Saint-Fleur Dieudonné Métellus Cadet Exantus Fleurant Noël Paul Étienne Moïse Casséus Laguerre "
    "Alcindor"
)
_FILIPINO = _names(
    "Santos Reyes dela_Cruz Bautista Villanueva Aquino Magbanua Dimaculangan Macaraeg Catacutan Manalo "
    "Pangilinan Tolentino Salonga Batungbakal Evangelista Mangubat de_Guzman Abalos Lacsamana"
)
_BRAZILIAN = _names(
    "Silva Souza Oliveira Pereira Gonçalves Araújo Conceição Assunção Magalhães Nascimento Guimarães Teixeira "
    "Moura Brandão Falcão Barbosa Simões Luís_da_Costa dos_Santos de_Jesus Ribeiro"
)

COMMUNITIES = (
    Community("MX", 30, (("es", 94), ("en", 6)), _WOMEN, _MEN, _HISPANIC),
    Community("MX", 7, (("mixtec", 45), ("zapotec", 35), ("es", 20)), _WOMEN, _MEN, _OAXACAN),
    Community("GT", 8, (("es", 100),), _WOMEN, _MEN, _HISPANIC),
    Community("GT", 11, (("mam", 40), ("kiche", 30), ("qanjobal", 20), ("es", 10)), _WOMEN, _MEN, _MAYA),
    Community("SV", 13, (("es", 95), ("en", 5)), _WOMEN, _MEN, _HISPANIC),
    Community("HN", 9, (("es", 100),), _WOMEN, _MEN, _HISPANIC),
    Community("VE", 2, (("es", 100),), _WOMEN, _MEN, _HISPANIC),
    Community("EC", 2, (("es", 90), ("other", 10)), _WOMEN, _MEN, _HISPANIC),
    Community("NI", 1, (("es", 100),), _WOMEN, _MEN, _HISPANIC),
    Community("CU", 1, (("es", 100),), _WOMEN, _MEN, _HISPANIC),
    Community(
        "HT",
        5,
        (("ht", 95), ("es", 5)),
        _names("Mirlande Rose-Laure Guerline Nadège Fabiola Yolette Marie-Ange Ketly Dieula Wideline Islande"),
        _names("Jean-Robert Wilner Frantz Dieuseul Kervens Jocelyn Emmanuel Ricardo Évens Luckson Stanley"),
        _HAITIAN,
        surnames=1,
    ),
    Community(
        "PH",
        4,
        (("tl", 75), ("en", 25)),
        _names("Maricel Rowena Jocelyn Analyn Cherry_Ann Lourdes Marites Imelda Jennilyn Rosario Ma._Theresa"),
        _names("Rodel Jomar Arnel Renato Ferdinand Reynaldo Jun_Jun Crisanto Dennis Eduardo Noel"),
        _FILIPINO,
        surnames=1,
    ),
    Community(
        "CN",
        3,
        (("zh", 96), ("en", 4)),
        _names("Xiuying Li Na Meiling Yan Guifang Lihua Xiaohong Yuzhen Fang"),
        _names("Wei Jianguo Jun Yong Guoqiang Ming Zhiwei Haitao Bo Chao"),
        _names("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Lin Zheng Lü"),
        surnames=1,
        family_first=True,
    ),
    Community(
        "KR",
        2,
        (("ko", 90), ("en", 10)),
        _names("Ji-young Mi-sook Soo-jin Hye-jin Eun-ju Young-hee Min-ji Kyung-ja"),
        _names("Min-jun Young-ho Sung-min Dong-hyun Jae-won Sang-chul Ki-tae Joon-ho"),
        _names("Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Noh"),
        surnames=1,
        family_first=True,
    ),
    Community(
        "VN",
        3,
        (("vi", 95), ("en", 5)),
        _names("Thị_Lan Thị_Hoa Ngọc_Ánh Thu_Hà Bích_Ngọc Thị_Mai Kim_Liên Thanh_Thúy"),
        _names("Văn_Hùng Đức_Anh Minh_Tuấn Quốc_Bảo Hữu_Phước Văn_Nam Thành_Long"),
        _names("Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ"),
        surnames=1,
        family_first=True,
    ),
    Community(
        "BR",
        4,
        (("pt", 98), ("en", 2)),
        _names("Janaína Conceição Luciana Érica Thaís Simone Fabíola Vitória Rosângela Aparecida Letícia"),
        _names("João Antônio Márcio Sebastião Wellington Vinícius Édson Fábio Jailson Cláudio Luís"),
        _BRAZILIAN,
    ),
    Community(
        "JM",
        1,
        (("en", 100),),
        _names("Shanice Marcia Beverley Keisha Sophia Althea Nadine"),
        _names("Wendell Delroy Courtney Everton Oneil Leroy Garfield Devon"),
        _names("Brown Campbell Williams Grant Hinds Morgan Reid Clarke Bailey McKenzie"),
        surnames=1,
    ),
)

_NICKNAMES = {
    "Guadalupe": "Lupita",
    "José Guadalupe": "Lupe",
    "María": "Mari",
    "Francisco": "Pancho",
    "José": "Chepe",
    "Jesús": "Chuy",
    "Ignacio": "Nacho",
    "Rosa": "Rosita",
    "Concepción": "Concha",
    "Rigoberto": "Rigo",
    "Roberto": "Beto",
    "Gilberto": "Beto",
    "Graciela": "Chela",
    "Josefina": "Chepina",
    "Luis": "Güicho",
    "Rosario": "Charo",
    "Mercedes": "Meche",
    "João": "Joãozinho",
    "Sebastião": "Tião",
}


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist."""

    name: str
    alias: str
    community: Community
    language: str


def invent(draw: Random) -> Invented:
    """One invented person; the same for the same state of `draw`."""
    community = draw.choices(COMMUNITIES, weights=_WEIGHTS)[0]
    given = draw.choice(draw.choice((community.women, community.men)))
    family = " ".join(draw.choice(community.family) for _ in range(community.surnames))
    name = f"{family} {given}" if community.family_first else f"{given} {family}"
    alias = _NICKNAMES.get(given, "") if draw.random() < 0.4 else ""
    language = draw.choices(*zip(*community.languages, strict=True))[0]
    return Invented(name, alias, community, language)


_WEIGHTS = tuple(community.weight for community in COMMUNITIES)
