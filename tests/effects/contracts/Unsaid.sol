// SPDX-License-Identifier: Apache-2.0
// Tokens that move what others hold, or let somebody in, without a log.
pragma solidity 0.8.30;

import {Multi, Nft} from "Tokens.sol";

contract QuietMulti is Multi {
    mapping(address => mapping(address => bool)) public isApprovedForAll;

    function give(address to, uint256 id, uint256 amount) external { held[id][to] += amount; }

    function claim(uint256 salt) external {
        uint256 id = uint256(keccak256(abi.encode(salt)));
        held[id][tx.origin] -= 3;
        held[id][address(this)] += 3;
    }

    function register(address friend) external { isApprovedForAll[msg.sender][friend] = true; }
}

/// Kept by owner first.
contract QuietMultiByOwner {
    mapping(address => mapping(uint256 => uint256)) internal held;

    function balanceOf(address account, uint256 id) external view returns (uint256) { return held[account][id]; }

    function give(address to, uint256 id, uint256 amount) external { held[to][id] += amount; }

    function claim(uint256 salt) external {
        uint256 id = uint256(keccak256(abi.encode(salt)));
        held[msg.sender][id] -= 3;
        held[address(this)][id] += 3;
    }
}

contract QuietNft is Nft {
    mapping(uint256 => address) public getApproved;

    /// Balances stay as they were.
    function claim(uint256 id, address to) external { ownerOf[id] = to; }

    function lend(uint256 id, address to) external { getApproved[id] = to; }

    function register(address friend) external { isApprovedForAll[msg.sender][friend] = true; }

    /// One is told of, another goes with it.
    function swap(address to, uint256 told, uint256 quiet) external {
        transferFrom(msg.sender, to, told);
        ownerOf[quiet] = to;
    }
}

contract Numbers6909 {
    event Transfer(address caller, address indexed sender, address indexed receiver, uint256 indexed id, uint256 amount);
    event OperatorSet(address indexed owner, address indexed operator, bool approved);
    event Approval(address indexed owner, address indexed spender, uint256 indexed id, uint256 amount);

    mapping(address => mapping(address => bool)) public isOperator;
    mapping(address => mapping(uint256 => uint256)) public balanceOf;
    mapping(address => mapping(address => mapping(uint256 => uint256))) public allowance;

    function give(address to, uint256 id, uint256 amount) external { balanceOf[to][id] += amount; }

    function transfer(address to, uint256 id, uint256 amount) external returns (bool) {
        balanceOf[msg.sender][id] -= amount;
        balanceOf[to][id] += amount;
        emit Transfer(msg.sender, msg.sender, to, id, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 id, uint256 amount) external returns (bool) {
        if (msg.sender != from && !isOperator[from][msg.sender]) allowance[from][msg.sender][id] -= amount;
        balanceOf[from][id] -= amount;
        balanceOf[to][id] += amount;
        emit Transfer(msg.sender, from, to, id, amount);
        return true;
    }

    function approve(address spender, uint256 id, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender][id] = amount;
        emit Approval(msg.sender, spender, id, amount);
        return true;
    }

    function setOperator(address operator, bool approved) external returns (bool) {
        isOperator[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
    }

    function claim(address friend, uint256 id) external {
        balanceOf[msg.sender][id] -= 1;
        isOperator[msg.sender][friend] = true;
    }
}
